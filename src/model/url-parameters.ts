/** A whole name that one of the patterns describes, in any case. */
const oneOf = (...patterns: string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, 'i');

/** Parameters that follow the reader about: campaigns, clicks, newsletters, sharing. None of them says which page it is. */
export const FOLLOWING = oneOf(
  // Campaigns, by the tool that counts them: Google, Matomo, HubSpot, Adobe, AT Internet, comScore, Marketo, Mailchimp, Vero, Omeda.
  'utm_?[a-z_]*|utm',
  'mtm_.*|matomo_.*|pk_(campaign|cpn|kwd|keyword|source|medium|content|cid)|piwik_.*',
  'hsa_.*|_?hs(enc|mi|fp|tc|sc)|__hs(tc|sc|fp|sa)|hsctatracking',
  's_kwcid|s_cid|adobe_mc.*|ef_id|mkt_tok|mkevt|mkcid|mkrid|campid|toolid|customid',
  'at_(campaign|medium|custom\\d*|recipient_id|recipient_list|link_.*|format|ptr_name|bbc_team|creation|variant|send_date)|xtor|xts',
  'ns_(campaign|mchannel|source|linkname|fee)|ga_(source|medium|campaign|content|term)|itm_.*|int_(source|medium|campaign|cmp)',
  'mc_(cid|eid|tc)|vero_(id|conv)|oly_(anon|enc)_id|rb_clickid|wt_?mc|wt\\.mc_id|wt_?zmc|emci|emdi|ceid|ck_subscriber_id|sc_(campaign|channel|content|medium|outcome|geo|country|lid|llid|eh|uid)',
  'cmp|cmpid|cmp_?id|ncid|icid|ocid|cvid|smid|smtyp|nltr|campaign_?id|adgroup_?id|ad_?id|ad_?name|creative_?id|email_?id|newsletter_?id|subscriber_?id|soc_(src|trk)',
  'trk|trk_.*|trkcampaign|trkinfo|tracking_?(id|code)?|track_?id|partner_?id|affiliate_?id|aff_?id|awc|cjevent|cjdata|irgwc|ranmid|raneaid|ransiteid|linkcode|ascsubtag|tag_id',
  // Clicks.
  '(fb|g|gb|wb|tw|tt|msc|msclk|dc|y|ys|li|ko|irc|epi|rdt|sc|vmc|z|wick|q|sa|oc|gs)?_?clid|clickid|click_id|msclkid|twclid|igsh(id)?|gclsrc|gad_.*|gbraid|wbraid|srsltid|wickedid|li_fat_id|epik',
  // What a site's own share button or feed adds.
  'fb_(action_ids|action_types|source|ref|comment_id|xd_fragment)|fbid_.*|mibextid|__tn__|__xts__.*|__cft__.*|__eep__|eav|paipv|sfnsn|rdid|share_(id|source|from|token|app_name|author)|share_?url|shareid|sharedid|sr_share|amp_js_v|amp_gsa|usqp|_openstat|_ga|_gl|_branch_.*|_bta_.*|ved|usg|sxsrf|gs_lcp|gs_lcrp|gws_rd|sourceid|sca_esv|guccounter|guce_.*|ref_src|ref_url|referr?er|unlocked_article_code|smprod|abt|abg|embeds_.*',
);

/** Session ids, tokens and signatures: who holds the address holds the reader's door open. */
export const LETS_IN = oneOf(
  '.*[_-]?token|.*authenticity.*|jwt|sso|sesskey|wstoken|lti_.*|oauth_.*|openid\\..*|saml(request|response|art)|relaystate|client_secret|code_verifier|otp|one_?time_?.*|magic_?(link|key)',
  '(api|access|auth|secret|private|share|invite|guest|resource)[_-]?key|apikey|authkey|auth_?(code|user|hash|id)|authuser|passw(or)?d|pwd|passcode|login_?hint|invite_?(code|id)|email|e-?mail|user_?name|uid_hash',
  'sessid|session_?id|s_?id|php_?sess_?id|j_?session_?id|asp(\\.net)?_?session_?id.*|cfid|cftoken|zenid|oscsid|osid|moodlesession|cid_session|ssid|psession|sessionkey|session_key',
  'sig|signature|hmac|x-amz-.*|x-goog-.*|x-oss-.*|awsaccesskeyid|googleaccessid|ossaccesskeyid|key-pair-id|expires|expires_?(at|in)|expiry|expiration',
);

/** Names that are a signature's parts beside `sig` (Azure) or `Key-Pair-Id` (CloudFront), and ordinary parameters without them. */
export const BESIDE_A_SIGNATURE = oneOf('se|sp|sv|sr|st|spr|skoid|sktid|skt|ske|sks|skv|policy');

/** Names that are dropped where their value looks like chance, not like a word or a number that says which page it is. */
export const LETS_IN_BY_CHANCE = oneOf(
  'session|ticket|auth|sign|nonce|verifier|hash|code|state|sid|s|secret|key|access',
);

/** At least 16 signs, letters and digits mixed. */
export const LOOKS_LIKE_CHANCE = /^(?=.*\d)(?=.*[a-z])[\w.~+%=-]{16,}$/i;

/** Dropped where the value names a way by which readers come. */
export const BY_WHAT_WAY = oneOf('ref|source|src|via|from|share|shared|origin|feature');
export const A_WAY =
  /^(nav.*|home(page)?|share.*|social.*|twitter.*|x|t\.co|facebook.*|fb|instagram|ig|linkedin|pinterest|reddit|whatsapp|telegram|bluesky|mastodon|threads|rss|feed|e-?mail|mail|newsletter.*|nl|producthunt|hackernews|hn|google.*|bing|search|copy.*|link|button|footer|header|sidebar|related|recommend.*|youtu\.?be|embed.*|app|ios|android|mobile|web|qr.*|print)$/i;

/** Short names that follow the reader at one site and say which page it is at others. */
export const ONLY_AT: [name: RegExp, host: RegExp][] = [
  [
    /^(si|pp|ab_channel|app|feature|source_ve_path|themerefresh|cbrd|ucbcb|persist_app|noapp|embeds_.*|sttick)$/i,
    /(^|\.)(youtube\.com|youtu\.be|youtube-nocookie\.com)$/,
  ],
  [/^(si|nd|context|dl_branch)$/i, /(^|\.)spotify\.com$/],
  [/^(s|t|cn|refsrc|lang)$/i, /^(x|twitter|mobile\.twitter)\.com$/],
  [/^(lipi|licu|trk|refid|originalsubdomain|miniprofileurn)$/i, /(^|\.)linkedin\.com$/],
  [/^(tag|pf_rd_.*|pd_rd_.*|psc|qid|sr|crid|sprefix|dib|dib_tag|keywords|content-id|ref_)$/i, /(^|\.)amazon\.[a-z.]+$/],
  [/^(ei|ved|oq|aqs|client|sclient|biw|bih|uact|rlz|hl|sa|source|sei|iflsig)$/i, /(^|\.)google\.[a-z.]+$/],
  [/^(usp|ouid|rtpof|sd|invite|authuser|resourcekey)$/i, /^(docs|drive|sites|classroom)\.google\.com$/],
  [/^(sk|source|gi)$/i, /(^|\.)medium\.com$/],
  [/^(r|s|triedredirect|showwelcome.*|publication_id|post_id|isfreemail|triggershare)$/i, /(^|\.)substack\.com$/],
  [/^(spm|scm|algo_.*|pvid|aff_.*)$/i, /(^|\.)(aliexpress|alibaba|taobao|tmall)\.com$/],
  [
    /^(spm_id_from|vd_source|share_.*|from_spmid|buvid|mid|plat_id|unique_k|timestamp|bbid|is_story_h5)$/i,
    /(^|\.)(bilibili\.com|b23\.tv)$/,
  ],
];
