import type { Language } from '../../content/types/faq.js';
import type { Message } from './message.js';

/** The input and output of a run besides its arguments and files. */
export interface ProgramIO {
  env: Readonly<Record<string, string | undefined>>;
  write: (text: string) => void;
  writeError: (text: string) => void;
  /** Whether a person sees the error output, so that progress can be shown there. */
  isInteractive: boolean;
}

/** How a command reports to the user while it runs. */
export interface Terminal {
  readonly language: Language;
  /** Prints a line that is not part of the output. */
  print: (message: Message) => void;
  /** Shows the progress of long work in an interactive terminal. */
  progress: (what: Message, done: number, total: number) => void;
}

/** The least time between two updates of the progress, in milliseconds. */
const progressInterval = 100;

/** The terminal of a run; `clear` removes the progress line. */
export function openTerminal(
  { writeError, isInteractive }: Pick<ProgramIO, 'writeError' | 'isInteractive'>,
  language: Language,
  now: () => number = Date.now,
): Terminal & { clear: () => void } {
  let isShown = false;
  let last = -Infinity;
  const clear = (): void => {
    if (isShown) writeError('\r\u001B[2K');
    isShown = false;
  };
  return {
    language,
    clear,
    print(message) {
      clear();
      writeError(`${message[language]}\n`);
    },
    progress(what, done, total) {
      if (!isInteractive || now() - last < progressInterval) return;
      last = now();
      isShown = true;
      writeError(`\r\u001B[2K${what[language]} ${done}/${total}`);
    },
  };
}

/** The language of the terminal, from the variables that POSIX defines, in their order. */
export function terminalLanguage(env: ProgramIO['env']): Language {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return set?.startsWith('ja') ? 'ja' : 'en';
}
