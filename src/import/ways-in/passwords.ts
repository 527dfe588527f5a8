import type { RawNode } from '../places.ts';

/** What columns and fields of passwords are called, in small letters and without signs between words. */
const PASSWORD =
  /^(?:login|encrypted|user|account)?(?:password|passwd|passphrase|pass|pwd|passwort|kennwort|contraseña|contrasena|clave|motdepasse|mdp|senha|palavrapasse|wachtwoord|lösenord|adgangskode|passord|salasana|hasło|heslo|jelszó|şifre|parola|пароль|كلمةالمرور|كلمةالسر|密码|密碼|パスワード|비밀번호|סיסמה)$/u;

/** What columns and fields are called that say whose the password is. */
const USER =
  /^(?:login|encrypted|http|account)?(?:username|user|userid|login|loginname|benutzername|benutzer|nutzername|anmeldename|usuario|nombredeusuario|utilisateur|nomdutilisateur|identifiant|utente|nomeutente|usuário|nomedeusuário|utilizador|nomedeutilizador|gebruikersnaam|gebruiker|användarnamn|brugernavn|brukernavn|käyttäjätunnus|käyttäjä|nazwaużytkownika|uživatelskéjméno|felhasználónév|kullanıcıadı|имяпользователя|логин|اسمالمستخدم|用户名|ユーザー名|사용자이름|שםמשתמש|email|emailaddress|mail|correo|correoelectrónico|courriel|realm)\d?$/u;

/** Secrets that go with a password, and with nothing else. */
const ONE_TIME = /^(?:login)?(?:totp|otp|otpauth|otpurl|otpsecret|authenticatorkey)$/;

/** Words in the head of a column by which something is unlocked: a course, a meeting, a page. */
const UNLOCKS =
  /pass ?wor[dt]|passcode|kennwort|contraseña|mot de passe|senha|wachtwoord|كلمة (?:المرور|السر)|enrol?ment key|(?:einschreibe|kurs|zugangs)-?(?:schlüssel|code)|clé d.inscription|clave de (?:inscripción|matriculación|acceso)|access code|code d.accès|código de acceso/u;

const plain = (name: string): string => name.toLowerCase().replace(/[\s_.:'’-]+/g, '');

/**
 * Whether the heads of a table are those of a list of passwords. Every program that keeps passwords writes whose they are beside them; a
 * teacher's list of pages, some of which a password opens, does not.
 */
export function areHeadsOfPasswords(heads: readonly string[]): boolean {
  const names = heads.map(plain);
  const says = (sign: RegExp) => names.some((name) => sign.test(name));
  return says(PASSWORD) && (says(USER) || says(ONE_TIME));
}

/** Whether the cells of a column unlock something: they stay outside, since notes are passed on. */
export const isKeyColumn = (head: string): boolean => PASSWORD.test(plain(head)) || UNLOCKS.test(head.toLowerCase());

/** A table in a page that turned out to be a list of passwords. */
export class PasswordsFound extends Error {}

/** Whether JSON keeps a password anywhere in it with the one whose it is, or in a field that says what it is. Walked without recursion. */
export function holdsPasswords(data: unknown): boolean {
  const open: object[] = isObject(data) ? [data] : [];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (Array.isArray(node)) pushObjects(node, open);
    else if (isLogin(node as RawNode, open) || isPasswordField(node as RawNode) || isCookie(node as RawNode))
      return true;
  }
  return false;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function pushObjects(list: readonly unknown[], open: object[]): void {
  for (const value of list) if (isObject(value)) open.push(value);
}

/** Whether a node holds a password and says whose it is; what is inside it goes on the pile. One way through it: a file may hold millions. */
function isLogin(node: RawNode, open: object[]): boolean {
  let hasPassword = false;
  for (const key in node) {
    const value = node[key];
    if (isObject(value)) open.push(value);
    else if (typeof value === 'string' && value !== '') hasPassword ||= PASSWORD.test(plain(key));
  }
  return hasPassword && Object.keys(node).some((key) => USER.test(plain(key)) || ONE_TIME.test(plain(key)));
}

const isPasswordField = ({ value, type, designation, fieldType }: RawNode): boolean =>
  typeof value === 'string' && value !== '' && [type, designation, fieldType].includes('password');

/** A cookie, as browsers and programs that speak for them write one: it lets in whoever has it. */
const isCookie = ({ domain, name, value, path, httpOnly, expirationDate, expires, sameSite }: RawNode): boolean =>
  [domain, name, value, path].every((part) => typeof part === 'string') &&
  [httpOnly, expirationDate, expires, sameSite].some((part) => part !== undefined);

/** Lines of a text that name passwords and whose they are, one to a line. */
const LINE = /^[ \t]*([\p{L}][\p{L} _-]{1,30}?)[ \t]*[:=][ \t]*\S/gmu;

/** Whether a text is a list of passwords, each in lines of its own. A mail may hold one: it lets a colleague in. */
export function isTextOfPasswords(text: string): boolean {
  const names = [...text.matchAll(LINE)].map(([, name = '']) => plain(name));
  const count = (sign: RegExp) => names.filter((name) => sign.test(name)).length;
  return count(PASSWORD) > 1 && count(USER) > 1;
}
