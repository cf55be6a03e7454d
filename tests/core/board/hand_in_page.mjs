// The hand-in page in a real Chromium: what axe-core finds, and a run handed in by hand. Prints one JSON object.
//
//     node hand_in_page.mjs ADDRESS CODE FILE NO_RUN SECOND_FILE     with SPEEDUPLAB_NODE_MODULES and SPEEDUPLAB_CHROMIUM set
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(`${process.env.SPEEDUPLAB_NODE_MODULES}/`);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const [address, code, file, noRun, second] = process.argv.slice(2);

const browser = await chromium.launch({ executablePath: process.env.SPEEDUPLAB_CHROMIUM, args: ["--no-sandbox"] });
const found = { violations: [], incomplete: [], said: [], errors: [], requests: [] };
for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 1280]) {
    // Only axe itself needs to get past the page's own policy; the page is used without that below.
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(address);
    await page.evaluate(axe);
    const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations", "incomplete"] }));
    for (const kind of ["violations", "incomplete"]) {
      found[kind].push(...result[kind].map((one) => `${colorScheme} ${width}: ${one.id}: ${one.help}`));
    }
    found.passes = (found.passes ?? 0) + (await page.evaluate(() => window.axe.run())).passes.length;
    await context.close();
  }
}
const page = await browser.newPage();
page.on("console", (message) => { if (message.type() === "error") found.errors.push(message.text()); });
page.on("pageerror", (error) => found.errors.push(String(error)));
page.on("request", (request) => found.requests.push(request.url()));
await page.goto(address);
async function handIn(typed, path) {
  await page.getByLabel("Code of the room").fill(typed);
  await page.getByLabel("Run file").setInputFiles(path);
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.waitForFunction(() => !document.querySelector("button").disabled);
  found.said.push(await page.getByRole("status").textContent());
}
await page.getByRole("textbox", { name: "Name" }).fill("Zoë");
await handIn(code.toLowerCase(), file);
await handIn(code, noRun);
await handIn("AAAA", file);
// Dropped, as from a file manager; and by somebody whose browser asks for German.
const german = await browser.newContext({ locale: "de-DE" });
const dropped = await german.newPage();
await dropped.goto(address);
found.language = await dropped.evaluate(() => document.documentElement.lang);
const carried = await dropped.evaluateHandle(([text, name]) => {
  const carried = new DataTransfer();
  carried.items.add(new File([text], name));
  return carried;
}, [readFileSync(second, "utf8"), "dropped.speedup.jsonl"]);
await dropped.dispatchEvent("#drop", "dragover", { dataTransfer: carried });
found.over = await dropped.evaluate(() => document.getElementById("drop").className);
await dropped.dispatchEvent("#drop", "drop", { dataTransfer: carried });
found.dropped = await dropped.getByRole("status").textContent();
await dropped.locator("#code").fill(code);
await dropped.keyboard.press("Enter");
await dropped.waitForFunction(() => !document.querySelector("button").disabled && document.getElementById("said").className);
found.said.push(await dropped.getByRole("status").textContent());
await browser.close();
console.log(JSON.stringify(found));
