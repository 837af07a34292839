// HtmlService: pages from files, from text and from templates.
import type { Panel } from '../bridge';
import { exception } from './errors';
import { call } from './hooks';
import { optional, registry, service, text, whole } from './service';
import { render } from './template';

/** The page behind an HtmlOutput. */
export const outputs = registry<() => Omit<Panel, 'kind'>>();

const META = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

const escaped = (value: string): string =>
  value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function fileText(name: unknown): string {
  const given = text(name);
  const found = call('html', given);
  if (found === null) throw exception(`No HTML file named ${given} was found.`);
  return found;
}

/** An HtmlOutput over this text. */
function makeOutput(start: string): object {
  // A <title> in the text is ignored by Google: only setTitle counts.
  const page = { title: '', content: start, width: 0, height: 0, meta: '' };
  const set = (change: Partial<typeof page>) => {
    Object.assign(page, change);
    return self;
  };
  const self: object = service('HtmlService.HtmlOutput', {
    getContent: () => page.content,
    setContent: (content: unknown) => set({ content: text(content) }),
    append: (content: unknown) => set({ content: page.content + text(content) }),
    appendUntrusted: (content: unknown) => set({ content: page.content + escaped(text(content)) }),
    clear: () => set({ content: '' }),
    getTitle: () => page.title,
    setTitle: (title: unknown) => set({ title: text(title) }),
    getWidth: () => (page.width === 0 ? null : page.width),
    setWidth: (width: unknown) => set({ width: optional(width, whole, 0) }),
    getHeight: () => (page.height === 0 ? null : page.height),
    setHeight: (height: unknown) => set({ height: optional(height, whole, 0) }),
    addMetaTag(name: unknown, content: unknown) {
      if (!META.includes(text(name))) {
        throw exception(`The specified meta tag "${text(name)}" is not allowed.`);
      }
      return set({ meta: page.meta + text(content) });
    },
  });
  outputs.add(self, () => ({
    title: page.title,
    content: page.content,
    width: page.width || null,
    height: page.height || null,
  }));
  return self;
}

/** A template: its own properties are the variables of its scriptlets. */
function makeTemplate(source: string): object {
  const variables: Record<string, unknown> = {};
  const methods = service('HtmlService.HtmlTemplate', {
    evaluate: () => makeOutput(render(source, variables)),
    getRawContent: () => source,
  });
  return new Proxy(variables, {
    get: (target, key) =>
      Object.prototype.hasOwnProperty.call(target, key)
        ? Reflect.get(target, key)
        : Reflect.get(methods, key),
    set: (target, key, value) => Reflect.set(target, key, value),
  });
}

export const HtmlService = service('HtmlService', {
  createHtmlOutput: (html?: unknown) => makeOutput(optional(html, text, '')),
  createHtmlOutputFromFile: (name: unknown) => makeOutput(fileText(name)),
  createTemplate: (html: unknown) => makeTemplate(text(html)),
  createTemplateFromFile: (name: unknown) => makeTemplate(fileText(name)),
});
