import type { Language } from '../../content/types/faq.js';
import type { Message } from './command.js';

/** What a run of the program touches outside itself. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  write: (text: string) => void;
  writeError: (text: string) => void;
  /** Whether a person watches the error output, so that progress may be drawn there. */
  watched: boolean;
}

/** How a command speaks with the person who started it. */
export interface Terminal {
  readonly language: Language;
  /** A line to the person, beside what the command was asked for. */
  tell: (message: Message) => void;
  /** Shows how far long work has come; nothing where nobody watches. */
  progress: (what: Message, done: number, total: number) => void;
}

/** Draws progress at most so often, in milliseconds. */
const drawEvery = 100;

/** The terminal of a run, with the way to take the line of progress away again. */
export function openTerminal(
  { writeError, watched }: Pick<Surroundings, 'writeError' | 'watched'>,
  language: Language,
  now: () => number = Date.now,
): Terminal & { clear: () => void } {
  let drawn = false;
  let last = -Infinity;
  const clear = (): void => {
    if (drawn) writeError('\r\u001B[2K');
    drawn = false;
  };
  return {
    language,
    clear,
    tell(message) {
      clear();
      writeError(`${message[language]}\n`);
    },
    progress(what, done, total) {
      if (!watched || now() - last < drawEvery) return;
      last = now();
      drawn = true;
      writeError(`\r\u001B[2K${what[language]} ${done}/${total}`);
    },
  };
}

/** The language of the terminal, by the variables that POSIX names, in their order. */
export function terminalLanguage(env: Surroundings['env']): Language {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return set?.startsWith('ja') ? 'ja' : 'en';
}
