// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFile } from '../../../src/import/read-file.ts';
import { saySentence } from '../../../src/words/say.ts';
import { json, lines, zipOf } from './foreign-files.ts';

const site = 'https://school.example/';
const notes = Array.from({ length: 21 }, () => ({ name: 'note', secureNote: {} }));
const login = { username: 'mira', password: 'secret1' };

test.each([
  [
    'Bitwarden as a table',
    `folder,type,name,notes,login_uri,login_username,login_password,login_totp\n,login,School,,${site},mira,secret1,`,
  ],
  [
    'KeePass as a table',
    `"Account","Login Name","Password","Web Site","Comments"\n"School","mira","secret1","${site}",""`,
  ],
  ['RoboForm', `Name,Url,MatchUrl,Login,Pwd,Note,Folder\nSchool,${site},${site},mira,secret1,,`],
  ['LastPass', `url,username,password,totp,extra,name,grouping,fav\n${site},mira,secret1,,,School,,0`],
  ['Dashlane', `username,username2,title,password,note,url,category,otpUrl\nmira,,School,secret1,,${site},,`],
  ['1Password', `Title,Url,Username,Password,OTPAuth,Favorite,Tags\nSchool,${site},mira,secret1,,,`],
  ['somebody, in German', `Name;URL;Benutzername;Passwort\nSchool;${site};mira;secret1`],
  ['somebody, in French', `Site;Identifiant;Mot de passe\n${site};mira;secret1`],
  ['somebody, in Spanish', `Título;Enlace;Usuario;Contraseña\nSchool;${site};mira;secret1`],
  ['somebody, in Arabic', `الرابط;اسم المستخدم;كلمة المرور\n${site};mira;secret1`],
  ['somebody, with a title above', `My things,,\nSite,User,Password\n${site},mira,secret1`],
  ['somebody, in Markdown', `| Site | User | Password |\n|---|---|---|\n| ${site} | mira | secret1 |`],
  [
    'somebody, line by line',
    lines(site, 'Login: mira', 'Password: secret1', '', 'https://b.example/', 'Login: mira', 'Password: secret2'),
  ],
  [
    'KeePass as a web page',
    `<html><body><table><tr><th>Title<th>User Name<th>Password<th>URL</tr><tr><td>School<td>mira<td>secret1<td><a href="${site}">${site}</a></tr></table></body></html>`,
  ],
  [
    'KeePass as XML',
    `<?xml version="1.0"?>\n<KeePassFile><Root><String><Key>URL</Key><Value>\n${site}\n</Value></String></Root></KeePassFile>`,
  ],
  [
    'Bitwarden, after many notes',
    json({ items: [...notes, { name: 'School', login: { ...login, uris: [{ uri: site }] } }] }),
  ],
  ['Keeper', json({ records: [{ title: 'School', login: 'mira', password: 'secret1', login_url: site, url: site }] })],
  ['Proton', json({ vaults: { v: { items: [{ data: { content: { ...login, urls: [site] } } }] } } })],
  ['Firefox', json({ logins: [{ hostname: site, encryptedUsername: 'mira', encryptedPassword: 'secret1' }] })],
  ['Enpass', json({ items: [{ title: 'School', url: site, fields: [{ type: 'password', value: 'secret1' }] }] })],
])('passwords that %s kept are refused, and nothing of them is repeated', async (_, text) => {
  const { format, verdict, problems } = await readFile(text);
  expect([format, verdict]).toEqual(['passwords', 'refused']);
  expect(problems.map(({ why }) => saySentence(why)).join()).toMatch(/^This seems to be a list of passwords/);
  expect(JSON.stringify(problems)).not.toMatch(/secret1|mira/);
});

test('in a zip, a list of passwords stays there', async () => {
  const { library } = await readFile(
    await zipOf({ 'a.md': 'https://a.example/', 'b.csv': `url,username,password\n${site},mira,secret1` }),
  );
  expect(library.resources.map(({ url }) => url)).toEqual(['https://a.example/']);
});

test.each([
  ['Kurs-Passwort', 'Title,Link,Kurs-Passwort,Note\nA,https://a.example/,secret1,good'],
  ['Password', 'Title,Link,Password,Note\nA,https://a.example/,secret1,good'],
  ['Enrolment key', 'Title,Link,Enrolment key,Note\nA,https://a.example/,secret1,good'],
])("of a teacher's list of pages the column “%s” stays outside, which is said; the pages come in", async (_, text) => {
  const { verdict, library, problems } = await readFile(text);
  expect(library.resources).toMatchObject([{ name: 'A', url: 'https://a.example/', note: 'good' }]);
  expect([verdict, problems.map(({ why }) => why.key)]).toEqual(['partly', ['waysIn.why.keyColumn']]);
  expect(JSON.stringify([library, problems])).not.toContain('secret1');
});

test('a mail that lets a colleague in somewhere is read as a mail', async () => {
  const { library } = await readFile(lines('Here you are:', 'https://a.example/', 'Login: class5', 'Password: rain'));
  expect(library.resources.map(({ url }) => url)).toEqual(['https://a.example/']);
});
