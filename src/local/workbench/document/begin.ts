// What the page opens with: the file named on the command line, or the example, which is seen at work.

import { say } from '../../../base/say';
import { menuWords } from '../../../text/addon';
import { busy } from '../page/dialogs';
import { currentLanguage, word } from '../page/language';
import type { OpenDocument } from './document';
import type { Built } from './opened';
import { classifyIn } from './speak';

/** A file of the page's server; an error says that it is not there. */
export async function fetched(name: string): Promise<Response> {
  const response = await fetch(name);
  if (!response.ok) throw new Error(word('not_loaded', { file: name }));
  return response;
}

/** The example, classified, with the sidebar beside it. */
async function present(work: OpenDocument, example: Built['examples']['en']): Promise<void> {
  const bytes = Uint8Array.from(atob(example.bytes), (each) => each.charCodeAt(0));
  await work.open(() => Promise.resolve(bytes), example.name, {}, example.day);
  const language = currentLanguage();
  await busy(word('working'), () => classifyIn(language, work.call));
  await work.run((host) => host.clickMenu(say(menuWords.sidebar.label, language)));
  work.settle();
}

export async function begin(work: OpenDocument, { file, examples }: Built): Promise<void> {
  if (file === null) return present(work, examples[currentLanguage()]);
  const read = async () => new Uint8Array(await (await fetched(file.url)).arrayBuffer());
  await work.open(read, file.name);
}
