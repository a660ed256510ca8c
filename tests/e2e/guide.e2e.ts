import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { eventually, type Journey, type Scene } from './journey.ts';
import { headlineText, openPost, saved } from './workspace.ts';

/** Further than this nobody should have to go with Tab to the next field of a question. */
const MOST_TABS = 40;
const MOST_SCREENS = 12;

/** Name of what has the focus: its label, else its text. */
function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement)) return '';
		const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement>) : null;
		const label = [...(labels ?? [])].map((one) => one.textContent).join(' ');
		const text = element.getAttribute('aria-label') ?? (label || element.textContent);
		return text.replaceAll(/\s+/g, ' ').trim();
	});
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
	const passed: string[] = [];
	for (let i = 0; i < MOST_TABS; i++) {
		await page.keyboard.press('Tab');
		const at = await focused(page);
		if (name.test(at)) return;
		passed.push(at.slice(0, 40));
	}
	throw new Error(`${String(name)} nås inte: ${passed.join(' | ')}`);
}

/** Goes to the radio group that starts with `first` and on with the arrow keys to the one wanted. */
async function choose(page: Page, first: RegExp, wanted: RegExp): Promise<void> {
	await tabTo(page, first);
	await page.keyboard.press('Space');
	for (let i = 0; i < 6 && !wanted.test(await focused(page)); i++) {
		await page.keyboard.press('ArrowDown');
	}
	assert.match(await focused(page), wanted);
}

async function type(page: Page, name: RegExp, text: string): Promise<void> {
	await tabTo(page, name);
	await page.keyboard.press('Control+a');
	await page.keyboard.type(text);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
const nextHeading = (page: Page, wanted: RegExp) =>
	eventually(
		'nästa fråga',
		() => heading(page),
		(text) => wanted.test(text)
	);

/** The next question is there and its heading has the focus. */
async function arrive({ page }: Scene, wanted: RegExp): Promise<void> {
	await nextHeading(page, wanted);
	await eventually(
		'rubriken har fokus',
		() => focused(page),
		(text) => wanted.test(text)
	);
}

/** Each question: what it asks, and how it is answered with the keyboard. */
type Question = readonly [name: string, heading: RegExp, answer: (page: Page) => Promise<void>];

const QUESTIONS: readonly Question[] = [
	[
		'aktiviteter',
		/Vad måste kommunen göra/,
		async (page) => {
			await tabTo(page, /^Ta fram och uppdatera en plan/);
			await page.keyboard.press('Space');
			await type(page, /^Kalla det/, 'Plan för vattenförsörjning');
			await type(page, /^Bestämmelse i förslaget/, '11 §');
		}
	],
	[
		'ofta',
		/Hur ofta/,
		async (page) => {
			await choose(page, /^Varje år/, /^Vartannat år/);
			await type(page, /^Första året/, '2028');
		}
	],
	[
		'omfattning',
		/Hur många planer/,
		async (page) => {
			await choose(page, /^Lika många/, /^Lika många/);
			await type(page, /^Planer i varje kommun/, '1');
		}
	],
	[
		'resurser',
		/Vad går det åt/,
		async (page) => {
			await choose(page, /^Arbetstid/, /^Arbetstid/);
			await type(page, /^Timmar för varje plan/, '240');
			await type(page, /^Var kommer siffran/, 'Enkät till tolv kommuner');
		}
	],
	['redan', /gör kommunerna redan/, (page) => choose(page, /^Inget/, /^Vet inte än/)],
	[
		'sakerhet',
		/Hur säker är siffran 240 timmar/,
		async (page) => {
			await choose(page, /^Jag kan ange/, /^Jag kan ange/);
			await type(page, /^Lågt/, '120');
			await type(page, /^Högt/, '600');
		}
	],
	['staten', /Betalar staten/, (page) => choose(page, /^Ja, lika mycket/, /^Ja, ett grundbelopp/)],
	[
		'belopp',
		/Hur mycket betalar staten/,
		async (page) => {
			await choose(page, /^Jag vet det totala/, /^Jag vet det totala/);
			await type(page, /^Till alla kommuner/, '20 miljoner');
			await type(page, /^Grundbelopp/, '30 000');
			await type(page, /^Första året med pengar/, '2029');
		}
	]
];

async function answerTitle(page: Page): Promise<void> {
	await type(page, /^Titel/, 'Plan för vattenförsörjning i varje kommun');
	await choose(page, /^Kommitté/, /^Myndighet/);
}

/** Leaves the page half-way and comes back: the question and its answers are there. */
async function reload(page: Page): Promise<void> {
	await page.waitForTimeout(1000);
	await page.reload();
	await nextHeading(page, /Vad går det åt/);
	assert.equal(await page.getByLabel('Timmar för varje plan').inputValue(), '240');
	assert.match(page.url(), /steg=resurser-1/);
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

async function askEverything(scene: Scene): Promise<number> {
	const { page } = scene;
	await page.goto(scene.address);
	await heading(page);
	await tabTo(page, /^Ny utredning/);
	await page.keyboard.press('Enter');
	await nextHeading(page, /Vad gäller utredningen/);
	await scene.axe('titel');
	await scene.shot('titel');
	await answerTitle(page);
	await page.keyboard.press('Enter');
	let screens = 2;
	for (const [name, wanted, answer] of QUESTIONS) {
		await arrive(scene, wanted);
		screens++;
		await answer(page);
		await scene.axe(name);
		await scene.shot(name);
		if (name === 'resurser') await reload(page);
		await tabTo(page, /^Fortsätt$/);
		await page.keyboard.press('Enter');
	}
	await arrive(scene, /Kontrollera dina svar/);
	await scene.axe('kontrollera');
	await scene.shot('kontrollera');
	return screens + 1;
}

async function seeEveryAnswer({ page }: Scene): Promise<void> {
	const summary = (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');
	for (const text of [
		/Plan för vattenförsörjning \(11 §\)/,
		/Vartannat år från och med 2028/,
		/1 plan i varje kommun/,
		/240 timmar för varje plan\. Källa: Enkät/,
		/Inget görs redan i dag Antagande/,
		/Mellan 120 och 600 timmar/,
		/20 miljoner kronor totalt, varav 30 000 kronor per kommun/,
		/Ett svar är ett antagande/
	])
		assert.match(summary, text);
}

/** The workspace has what was answered, in its own fields. */
async function seeInEditor(page: Page): Promise<void> {
	const card = await openPost(page, 'Plan för vattenförsörjning');
	assert.match(await card.innerText(), /11 §/);
	assert.match(await card.innerText(), /Antagande/);
	assert.equal(await card.getByLabel('Timmar per enhet', { exact: true }).inputValue(), '240');
	assert.equal(await card.getByLabel('Från och med år').inputValue(), '2028');
	const funding = await openPost(page, 'Grundbelopp per kommun');
	assert.match(await funding.innerText(), /30\s000/);
}

export const journeys: readonly Journey[] = [
	{
		name: 'guide med tangentbordet från startsidan till ett resultat',
		widths: [1280],
		run: async (scene) => {
			const { page, axe, shot } = scene;
			const screens = (await askEverything(scene)) + 1;
			await seeEveryAnswer(scene);
			const sentence = (
				await page
					.getByRole('region', { name: 'Resultat hittills' })
					.getByRole('heading')
					.innerText()
			).replaceAll(/\s+/g, ' ');
			await tabTo(page, /^Skapa utredningen/);
			await page.keyboard.press('Enter');
			await page.waitForURL(/\/utredning\?utkast=/);
			assert.ok(screens <= MOST_SCREENS, `${screens} sidor`);
			assert.equal(await headlineText(page), sentence);
			assert.equal(await heading(page), 'Plan för vattenförsörjning i varje kommun');
			await seeInEditor(page);
			await saved(page);
			await axe('färdig');
			await shot('färdig');
			await page.goBack();
			await nextHeading(page, /Utredningen är skapad/);
			await axe('tillbaka till guiden');
		}
	},
	{
		name: 'guide: fel sägs i en ruta och vid fältet',
		widths: [390],
		run: async (scene) => {
			const { page, address, axe, shot } = scene;
			await page.goto(`${address}/ny`);
			await nextHeading(page, /Vad gäller/);
			await page.getByRole('button', { name: 'Fortsätt' }).click();
			const alert = page.getByRole('alert');
			await alert.waitFor();
			assert.equal(await alert.getByRole('link').count(), 2);
			await axe('fel');
			await shot('fel');
			await alert.getByRole('link').first().click();
			assert.match(await focused(page), /^Titel/);
			await page.keyboard.type('Något nytt');
			assert.equal(await alert.getByRole('link').count(), 1);
			await page.getByRole('radio', { name: 'Departement' }).check();
			await page.getByRole('button', { name: 'Fortsätt' }).click();
			await arrive(scene, /Vad måste kommunen/);
			await axe('efter felet');
			await page.goBack();
			await nextHeading(page, /Vad gäller/);
			assert.equal(await page.getByRole('textbox', { name: 'Titel' }).inputValue(), 'Något nytt');
		}
	},
	{
		name: 'guide: vet inte än på allt, två saker och en ändring',
		widths: [1280],
		run: async (scene) => {
			const { page, address, axe, shot } = scene;
			await page.goto(`${address}/ny`);
			await nextHeading(page, /Vad gäller/);
			await page.getByLabel('Jag har ingen titel än').check();
			await page.getByRole('radio', { name: 'Vet inte än' }).check();
			await page.getByRole('button', { name: 'Fortsätt' }).click();
			await nextHeading(page, /Vad måste/);
			await page.getByLabel('Handlägga ärenden').check();
			await page.getByRole('button', { name: 'Lägg till något annat' }).click();
			await page.keyboard.type('Delta i råd');
			await axe('två saker');
			await shot('två-saker');
			await page.getByRole('button', { name: 'Fortsätt' }).click();
			for (let i = 0; i < 11; i++) {
				const before = page.url();
				await page.getByRole('radio', { name: 'Vet inte än' }).check();
				await page.getByRole('button', { name: 'Fortsätt' }).click();
				await page.waitForURL((url) => url.href !== before);
			}
			await nextHeading(page, /Kontrollera/);
			await page.getByText('13 svar är antaganden').waitFor();
			await axe('allt antaget');
			await shot('allt-antaget');
			await page.getByRole('link', { name: /Ändra hur många: Handlägga ärenden/ }).click();
			await nextHeading(page, /Hur många ärenden/);
			await page.getByRole('radio', { name: /Det följer antalet/ }).check();
			await page.getByLabel('Vad följer det?').selectOption('ar80plus');
			await page.getByLabel(/^Ärenden/).fill('3');
			await page.getByLabel('För varje').fill('100');
			await shot('följer-antalet');
			await axe('följer antalet');
			await page.getByRole('button', { name: 'Fortsätt' }).click();
			await nextHeading(page, /Kontrollera/);
			await page.getByText('3 ärenden per 100 invånare 80 år och äldre').waitFor();
			await page.getByText('12 svar är antaganden').waitFor();
		}
	},
	{
		name: 'guide: fortsätt där du var',
		widths: [1280],
		run: async ({ page, address, axe, shot, newTab }) => {
			await page.goto(`${address}/ny`);
			await nextHeading(page, /Vad gäller/);
			await page.getByRole('textbox', { name: 'Titel' }).fill('Halvfärdig');
			// Closed at once, before anything has been saved the ordinary way.
			await page.close({ runBeforeUnload: false });
			const again = await newTab();
			await again.goto(`${address}/ny`);
			await again.getByRole('heading', { level: 1 }).waitFor();
			const link = again.getByRole('link', { name: 'Fortsätt: Halvfärdig' });
			await link.waitFor();
			await axe('fortsätt', again);
			await shot('fortsätt', again);
			await link.click();
			assert.equal(await again.getByRole('textbox', { name: 'Titel' }).inputValue(), 'Halvfärdig');
		}
	},
	{
		name: 'guide: ryms på 320 px och vid 200 procents text',
		widths: [320],
		run: async ({ page, address, shot }) => {
			const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
			await page.goto(`${address}/ny`);
			await nextHeading(page, /Vad gäller/);
			const u = new URL(page.url()).searchParams.get('u') ?? '';
			await page.getByRole('textbox', { name: 'Titel' }).fill('Något');
			await page.goto(`${address}/ny?u=${u}&steg=aktiviteter`);
			await page.getByLabel('Handlägga ärenden').check();
			for (const steg of ['titel', 'aktiviteter', 'omfattning-1', 'redan-1', 'kontrollera']) {
				await page.waitForTimeout(400);
				await page.goto(`${address}/ny?u=${u}&steg=${steg}`);
				await page.locator('#fraga').waitFor();
				const last = page.getByRole('radio', { name: /Olika mycket|Det följer/ });
				if ((await last.count()) > 0) await last.check();
				assert.ok((await wide()) <= 320, `${steg} är ${await wide()} px bred`);
				await shot(steg);
			}
			await page.setViewportSize({ width: 640, height: 900 });
			await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
			await page.waitForTimeout(200);
			assert.ok((await wide()) <= 640, `med 200 procents text är sidan ${await wide()} px bred`);
		}
	}
];
