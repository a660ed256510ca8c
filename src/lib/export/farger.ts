/** The app's colours in files, as `src/app.css` has them: cost, compensation and net are the same everywhere. */
export const FARGER = {
	kostnad: '#AB4310',
	ersattning: '#4A8FC8',
	netto: '#16222E',
	text: '#1A2027',
	dampad: '#545D68',
	linje: '#D9DDE2',
	linjeStark: '#7F8893',
	accent: '#1F4A94'
} as const;
