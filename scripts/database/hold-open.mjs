import { openDatabase } from './open-database.mjs';

// For tests: opens the database of a folder, says so in one line of JSON, and closes it at a signal, as `npm start` does.
const [folder, avoid = '', reachable, care] = process.argv.slice(2);
const { close, ...database } = await openDatabase({ folder, avoid: avoid.split(','), reachable, fast: care !== 'as-users' });
const alive = setInterval(() => {}, 1_000_000);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    clearInterval(alive);
    void close();
  });
}
console.log(JSON.stringify(database)); // last: whoever reads it may send the signal at once
