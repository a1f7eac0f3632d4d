import { chromium } from '@playwright/test';
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const [, , base, user, w, ...paths] = process.argv;
const ctx = await b.newContext({ viewport: { width: +w, height: w > 500 ? 900 : 780 }, locale: 'id-ID' });
const p = await ctx.newPage();
p.on('console', (m) => {
  if (m.type() === 'error') console.log('CONSOLE', m.text().slice(0, 300));
});
p.on('pageerror', (e) => console.log('PAGEERROR', e.message.slice(0, 300)));
if (user !== '-') {
  await p.goto(base + '/admin/');
  await p.waitForTimeout(1200);
  await p.screenshot({ path: `/tmp/shots/signin-${w}.png` });
  const r = await p.evaluate(
    async (email) =>
      (
        await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query: 'mutation($i:SignInInput!){signIn(input:$i){name}}',
            variables: { i: { email, password: 'simpul-contoh-2026' } },
          }),
        })
      ).json(),
    user,
  );
  console.log(JSON.stringify(r).slice(0, 200));
}
for (const path of paths) {
  await p.goto(base + path);
  await p.waitForTimeout(1800);
  const name = path.replace(/[^a-z0-9]+/gi, '_').slice(0, 40) + '-' + w;
  await p.screenshot({ path: `/tmp/shots/${name}.png` });
  console.log(name, await p.evaluate(() => document.documentElement.scrollWidth + '/' + innerWidth));
}
await b.close();
