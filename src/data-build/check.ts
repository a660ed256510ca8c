import { dataFaults } from './dataFaults.ts';

const faults = await dataFaults();
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
	console.error(`${faults.length} avvikelser. Kör npm run data om källorna är rätt.`);
	process.exitCode = 1;
} else console.log('Tabellerna är lika med en ombyggnad och källorna med sina kontrollsummor.');
