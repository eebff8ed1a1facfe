// Imports the modules it is given, one after the other, and prints the milliseconds. Runs in a process of its own.
const started = performance.now();
for (const url of process.argv.slice(2)) await import(url);
console.log(performance.now() - started);
