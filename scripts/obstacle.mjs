/** Something outside the code that stands in the way; its message is one sentence that says what to do. */
export class Obstacle extends Error {}

/** Runs a command: an obstacle ends it with its sentence alone and exit code 1. */
export async function endAtObstacle(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
