import { klassnamn } from '#lib/format/index.ts';
import { klassgranser, type Alternativ, type Finansiering, type Kalla } from '#lib/model/index.ts';
import {
	append,
	appendHeading,
	inputCell,
	kalltext,
	mark,
	VARDEKOLUMN,
	type Bygge
} from './antagandenbygge.ts';
import { cell, formelcell, rad } from './celler.ts';
import {
	drivarenhet,
	drivarnamn,
	falten,
	faltenhet,
	faltmeta,
	faltnamn,
	faltord,
	type Faltvarde
} from './falt.ts';
import { BLAD } from './lage.ts';
import { kolumnomrade } from './namn.ts';
import type { Bokunderlag } from './underlag.ts';

/** What the rows of one post or funding share. */
type Del = {
	readonly stam: readonly string[];
	readonly kalla: Kalla;
	/** False for what does not belong to the yearly cost of slutYear. */
	readonly isActive: boolean;
};

/** The rows of one alternative: who carries it out, every post and every funding. */
export function alternativrader(bok: Bokunderlag, bygge: Bygge, index: number): void {
	const alternativ = bok.dokument.alternativ[index];
	if (alternativ === undefined) return;
	appendHeading(bygge, `Alternativ: ${alternativ.namn}`, 'rubrik');
	exemption(bok, bygge, [alternativ, `alternativ[${index}]`]);
	if (alternativ.kostnadsposter.length + alternativ.finansiering.length === 0)
		bygge.rader.push(rad(cell('Inga kostnadsposter och ingen finansiering.', 'dampad')));
	const formel = bok.formler.alternativ[index];
	const aktiva = new Set(
		[formel?.lopande, formel?.engang, formel?.ersattning, formel?.avgift].flatMap(
			(rader) => rader?.map(({ id }) => id) ?? []
		)
	);
	const slag = [
		['kostnadsposter', alternativ.kostnadsposter],
		['finansiering', alternativ.finansiering]
	] as const;
	for (const [lista, delar] of slag) {
		delar.forEach((del, i) => {
			const path = `alternativ[${index}].${lista}[${i}]`;
			const rubrik = [del.namn, 'avser' in del ? del.avser : ''].filter((text) => text !== '');
			const prefix = lista === 'finansiering' ? 'Finansiering' : 'Kostnad';
			appendHeading(bygge, `${prefix}: ${rubrik.join(', ')}`, 'underrubrik');
			const stam = bok.stam(alternativ.id, del.id);
			partRows(bok, bygge, [
				falten(del, path),
				{ stam, kalla: del.kalla, isActive: aktiva.has(del.id) }
			]);
			if (lista === 'finansiering') erosionRow(bok, bygge, [del as Finansiering, path, stam]);
		});
	}
}

function partRows(
	bok: Bokunderlag,
	bygge: Bygge,
	[rader, del]: readonly [readonly Faltvarde[], Del]
): void {
	let lista: { readonly path: string; readonly from: number; readonly ord: string[] } | null = null;
	const close = () => {
		if (lista === null) return;
		const omrade = kolumnomrade(BLAD.antaganden, VARDEKOLUMN, [lista.from, bygge.rader.length]);
		bygge.falt.set(lista.path, bok.namn.ge([...del.stam, ...lista.ord, 'per_klass'], omrade));
		lista = null;
	};
	for (const falt of rader) {
		const isListed = typeof falt.delar.at(-1) === 'number';
		const base = isListed ? falt.path.replace(/\[\d+\]$/, '') : '';
		if (lista !== null && (lista as { path: string }).path !== base) close();
		if (isListed && lista === null) {
			lista = { path: base, from: bygge.rader.length + 1, ord: faltord(falt.delar.slice(0, -1)) };
		}
		fieldRow(bok, bygge, [falt, del, faltenhet(falt, rader, bok)]);
	}
	close();
}

function fieldRow(
	bok: Bokunderlag,
	bygge: Bygge,
	[falt, { stam, kalla, isActive }, unit]: readonly [Faltvarde, Del, string]
): void {
	const { path, delar, varde } = falt;
	const { label } = faltmeta(path);
	const last = delar.at(-1);
	const isNumber = typeof varde === 'number';
	const isRead = bok.lasta.paths.has(path);
	const klass = typeof last === 'number' ? `, ${className(bok, last)}` : '';
	const text =
		typeof varde === 'boolean'
			? varde
				? 'Ja'
				: 'Nej'
			: typeof varde === 'string'
				? faltnamn(falt, bok)
				: '';
	const namn = append(bok, bygge, [
		{
			label: `${label}${klass}`,
			varde: isNumber ? inputCell(varde, unit, isRead) : cell(text, 'hogertext'),
			enhet: unit,
			mark: isRead ? mark(kalla.typ) : isActive || !isNumber ? '' : `ej i ${bok.dokument.slutYear}`,
			kalla: isRead ? kalltext(kalla) : ''
		},
		isNumber ? [...stam, ...faltord(delar)] : null
	]);
	if (isNumber) bygge.falt.set(path, namn);
}

function className({ dokument }: Bokunderlag, index: number): string {
	const grans = klassgranser(dokument.storleksgranser)[index];
	return grans === undefined
		? `klass ${index + 1}`
		: `klass ${index + 1} (${klassnamn(grans.franInvanare, grans.tillInvanare).toLowerCase()})`;
}

/** What a krona of the first year is worth in slutYear; 1 while no yearly rise of prices is given. */
function erosionRow(
	bok: Bokunderlag,
	bygge: Bygge,
	[rad, path, stam]: readonly [Finansiering, string, readonly string[]]
): void {
	const { slutYear, parametrar } = bok.dokument;
	const isActive = rad.fromYear <= slutYear && slutYear <= (rad.tomYear ?? Infinity);
	if (rad.indexeras || !isActive || rad.fromYear >= slutYear) return;
	const index = bygge.falt.get('parametrar.arligtIndex') ?? '';
	const [slut, from] = [bygge.falt.get('slutYear') ?? '', bygge.falt.get(`${path}.fromYear`) ?? ''];
	const varde = 1 / (1 + (parametrar.arligtIndex ?? 0)) ** (slutYear - rad.fromYear);
	const namn = append(bok, bygge, [
		{
			label: `Värdet av en krona ${slutYear}`,
			varde: formelcell(`1/(1+${index})^MAX(0,${slut}-${from})`, varde, 'fri'),
			enhet: 'gånger',
			kalla: 'Räknas inte upp: urholkas med den årliga prisökningen.'
		},
		[...stam, 'varde_av_en_krona']
	]);
	bygge.falt.set(`${path}.vardeAvEnKrona`, namn);
}

/** The limit, the share that still applies and the list of exempted kommuner. */
function exemption(
	bok: Bokunderlag,
	bygge: Bygge,
	[alternativ, path]: readonly [Alternativ, string]
): void {
	const { genomforande, id } = alternativ;
	if (genomforande.typ !== 'undantag') return;
	appendHeading(bygge, 'Undantag för vissa kommuner', 'underrubrik');
	const { drivare, under, kvarvarandeAndel, kommuner } = genomforande;
	const number = (key: 'under' | 'kvarvarandeAndel', varde: number) => {
		const { label, unit = '' } = faltmeta(`${path}.genomforande.${key}`);
		const text = key === 'under' ? `${label} (${drivarnamn(drivare, bok)})` : label;
		const enhet = key === 'under' ? drivarenhet(drivare, bok) : unit;
		const namn = append(bok, bygge, [
			{ label: text, varde: inputCell(varde, unit, true), enhet },
			[id, 'undantag', key]
		]);
		bygge.falt.set(`${path}.genomforande.${key}`, namn);
	};
	if (under !== null) number('under', under);
	number('kvarvarandeAndel', kvarvarandeAndel);
	const from = bygge.rader.length + 1;
	// One empty cell more than the list, so that the reader can add a kommun.
	for (const kod of [...kommuner, '']) {
		const label = kod === '' ? 'Undantagen kommunkod (lägg till här)' : 'Undantagen kommunkod';
		append(bok, bygge, [{ label, varde: cell(kod, 'inText'), enhet: 'kod' }, null]);
	}
	const omrade = kolumnomrade(BLAD.antaganden, VARDEKOLUMN, [from, bygge.rader.length]);
	bygge.falt.set(`${path}.genomforande.kommuner`, bok.namn.ge([id, 'undantagna'], omrade));
}
