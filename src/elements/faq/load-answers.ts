/** What an element needs only for answers, in a module of its own. */
export type AnswersModule = typeof import('./answers.js');

let atHand: AnswersModule | undefined;

/** Puts the answers at hand: for servers and builds that show all in the first rendering. */
export function preloadAnswers(answers: AnswersModule): void {
  atHand = answers;
}

/** The answers, if they have arrived. */
export const loadedAnswers = (): AnswersModule | undefined => atHand;

/** Fetches what answers need, beside the first rendering of the questions; a promise unless it is at hand. */
export function loadAnswers(): AnswersModule | Promise<AnswersModule> {
  return (
    atHand ??
    import('./answers.js').then((answers) => {
      atHand = answers;
      return answers;
    })
  );
}
