import { safeLink } from '../model/link.ts';

/** Parameters that follow the reader about, or let in whoever holds them; none of them says which page it is. */
const FOLLOWING = new RegExp(
  `^(${[
    'utm_.*',
    'mtm_.*',
    'matomo_.*',
    'pk_(campaign|cpn|kwd|keyword|source|medium|content|cid)',
    'piwik_.*',
    'hsa_.*',
    '_?hs(enc|mi|fp|tc|sc)',
    '__hs(tc|sc|fp)',
    'hsctatracking',
    'at_(campaign|medium|custom.*|recipient_.*|link_.*|format|ptr_.*|bbc_team)',
    'ns_(campaign|mchannel|source|linkname|fee)',
    'ga_(source|medium|campaign|content|term)',
    'itm_.*',
    'int_(source|medium|campaign)',
    '(fb|g|gb|wb|tw|msc|dc|y|tt|li_|ko_|irc|epi|rdt_|sc|vmc|z)?clid',
    'yclid|twclid|ttclid|ysclid|igshid|igsh|gclsrc|dclid|srsltid|wickedid|cjevent|s_kwcid|msclkid|li_fat_id|rb_clickid|vero_(id|conv)|oly_(anon|enc)_id',
    'fb_(action_ids|action_types|source|ref|comment_id)|fbid_.*|mibextid|__tn__|__xts__.*|__cft__.*|eav|paipv',
    'mc_(cid|eid|tc)',
    'mkt_tok|trk|trkcampaign|trkinfo|trackingid|tracking_?id|tracking|ref_src|ref_url|referrer|referer|sr_share|share_?id|share_source|shared|sharedid|sfnsn|_openstat|_ga|_gl|_branch_.*|ved|usg|sxsrf|gs_lcp|gws_rd',
    'cmpid|cmp|ncid|icid|ocid|cvid|spm|scm|smid|smtyp|partner_?id|affiliate_?id|aff_?id|awc|wt_?mc|wt_?zmc|xtor|campaign_?id|adgroupid|adid|ad_?name|email_?id|emci|emdi|ceid|nltr|newsletter_?id|subscriber_?id|soc_(src|trk)|ck_subscriber_id|guccounter|guce_.*|feature|si|pp|ab_channel|app|embeds_.*|source_ve_path',
  ].join('|')})$`,
  'i',
);

/** Session ids, tokens and signatures: who holds the address holds the reader's door open. */
const LETS_IN =
  /^(((access|auth|id|refresh|session|login|csrf|xsrf|user|api|sso|security|invite|magic|reset|share|jwt|bearer|oauth)[_-]?)?token|jwt|(api|access|auth|secret)[_-]?key|apikey|auth|authkey|auth_?code|authuser|sesskey|sessid|session|session_?id|sid|s_?id_?token|phpsessid|jsessionid|aspsessionid.*|asp\.net_sessionid|cfid|cftoken|zenid|oscsid|osid|moodlesession|sig|sign|signature|hmac|expires|expiry|x-amz-.*|x-goog-.*|awsaccesskeyid|googleaccessid|key-pair-id|policy|se|sp|sv|sr|st|skoid|sktid|ske|sks|skv|ticket|password|passwd|pwd|otp|samlresponse|samlrequest|relaystate|nonce|verifier|code_verifier|client_secret|wstoken|lti_.*|oauth_.*)$/i;

/** Short names that are signatures beside `sig` (Azure's) and ordinary parameters without it. */
const AZURE = /^(se|sp|sv|sr|st|skoid|sktid|ske|sks|skv)$/i;

/** Short names that are tracking at one site and content at another. */
const ONLY_AT: Record<string, RegExp> = {
  si: /(^|\.)(youtube\.com|youtu\.be|spotify\.com)$/,
  pp: /(^|\.)youtube\.com$/,
  feature: /(^|\.)(youtube\.com|youtu\.be)$/,
  ab_channel: /(^|\.)youtube\.com$/,
  app: /(^|\.)youtube\.com$/,
  source_ve_path: /(^|\.)youtube\.com$/,
  policy: /(^|\.)cloudfront\.net$/,
  trk: /(^|\.)linkedin\.com$/,
  code: /^$/,
  spm: /./,
};

function isToDrop(name: string, url: URL): boolean {
  const lower = name.toLowerCase();
  const only = ONLY_AT[lower];
  if (only && !only.test(url.hostname)) return false;
  if (AZURE.test(lower)) return url.searchParams.has('sig');
  return FOLLOWING.test(lower) || LETS_IN.test(lower);
}

/** ;jsessionid=1A2B and the like, which servers write into the path. */
const IN_PATH = /;(jsessionid|phpsessid|sid|sessionid|cfid|cftoken)=[^/?#;]*/gi;
const IN_SEGMENT = /\/\((S|A|F)\([a-z0-9]{10,}\)\)(?=\/)/gi;
/** A fragment that leads to another page, not to a place on this one. */
const ROUTE = /^#!?\//;

/**
 * The address without what follows the reader about: tracking, tokens, session ids, a fragment that is no route.
 * What says which page it is (v, t, q, list, page, id and whatever is not known) stays, in its order and spelling.
 * @returns the clean address, or undefined where the text is no http(s) address.
 */
export function cleanUrl(text: string): string | undefined {
  const safe = safeLink(text.trim()) ?? safeLink(withoutUser(text));
  const url = safe ? URL.parse(safe) : null;
  if (!url) return undefined;
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isToDrop(nameOf(pair), url));
  url.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  url.pathname = url.pathname.replace(IN_PATH, '').replace(IN_SEGMENT, '');
  url.hash = ROUTE.test(url.hash) ? cleanRoute(url.hash) : '';
  return url.href.replace(/#$/, '');
}

const nameOf = (pair: string): string => {
  const name = pair.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** A route can carry parameters of its own. */
function cleanRoute(hash: string): string {
  const [path = '', query] = hash.split('?', 2);
  if (!query) return hash;
  const url = new URL(`https://route.invalid/?${query}`);
  const kept = query.split('&').filter((pair) => pair !== '' && !isToDrop(nameOf(pair), url));
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path;
}

/** A name and password in an address are nobody else's business; the page is the same without them. */
function withoutUser(text: string): string {
  const url = URL.parse(text.trim());
  if (!url) return '';
  url.username = '';
  url.password = '';
  return url.href;
}
