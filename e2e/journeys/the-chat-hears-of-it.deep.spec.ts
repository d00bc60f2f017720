import { createServer } from 'node:http';
import { waitUntilAwake } from '../act';
import { expectNoViolations } from '../axe';
import { claimAt, expect, test } from '../fixtures';

test.use({ starts: ['drafted'] });

test('the head names the desk’s chat, tests it, keeps its secret; the chat hears that a claim waits, and what it would not take is sent again', async ({
  desk,
  seat,
}) => {
  const heard: { text: string; signature: string }[] = [];
  let isClosed = true;
  const chat = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      const { text } = JSON.parse(body) as { text: string };
      const isTest = text.includes('this is a test');
      // 410 Gone: nothing more is wanted here, so it is not tried again by itself.
      if (isClosed && !isTest) return void response.writeHead(410).end();
      heard.push({ text, signature: String(request.headers['webhook-signature']) });
      response.end('ok');
    });
  });
  const port = await new Promise<number>((resolve) => {
    chat.listen(0, '127.0.0.1', () => resolve((chat.address() as { port: number }).port));
  });
  const { number, claimId } = claimAt(desk, 'drafted');
  const { page } = await seat('karim');
  await page.goto('/settings');
  await waitUntilAwake(page);
  const address = page.getByLabel('Address the chat gave you');
  await address.fill('http://chat.example.org/hook');
  await page.getByRole('button', { name: 'Save chat' }).click();
  await expect(page.getByText(/^A chat’s address begins with https/)).toBeVisible();
  await expect(address).toHaveValue('http://chat.example.org/hook');
  await address.fill('https://10.0.0.7/hook');
  await page.getByRole('button', { name: 'Save chat' }).click();
  await expect(page.getByText('Chat saved')).toBeVisible();
  await page.getByRole('button', { name: 'Send a test', exact: true }).click();
  await expect(page.getByText(/^The address leads into a private network/)).toBeVisible();

  await address.fill(`http://127.0.0.1:${port}/hook`);
  await page.getByRole('button', { name: 'Save chat' }).click();
  await expect(page.getByLabel('Secret, shown once')).toHaveValue(/^whsec_/);
  await page.getByRole('button', { name: 'Send a test', exact: true }).click();
  await expect(page.getByText('The test arrived.')).toBeVisible();
  await expectNoViolations(page, 'settings with a chat and its secret');
  expect(heard.map(({ text }) => text)).toEqual(['Countersign: this is a test.']);
  expect(heard[0]?.signature).toMatch(/^v1,/);
  await page.reload();
  await waitUntilAwake(page);
  await expect(page.getByLabel('Secret, shown once')).toHaveCount(0);

  const mara = await seat('mara');
  await mara.page.goto(`/claims/${claimId}`);
  await waitUntilAwake(mara.page);
  await mara.page.getByRole('button', { name: /^Submit/ }).click();

  await expect
    .poll(async () => {
      await page.reload();
      return page.getByRole('heading', { name: 'Could not be sent' }).count();
    })
    .toBe(1);
  await expect(page.getByText('Notice to the chat')).toBeVisible();
  await expectNoViolations(page, 'settings with what could not be sent');
  isClosed = false;
  await waitUntilAwake(page);
  await page.getByRole('button', { name: 'Send again' }).click();
  await expect
    .poll(() => heard.map(({ text }) => text))
    .toContainEqual(expect.stringContaining(`C-${number}: ready to countersign`));

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Could not be sent' })).toHaveCount(0);
  await waitUntilAwake(page);
  await page.getByRole('button', { name: 'Remove chat' }).click();
  await expect(page.getByText('Chat removed')).toBeVisible();
  await expect(address).toHaveValue('');
  await new Promise((resolve) => chat.close(resolve));
});
