// A realm's first act: it takes the host's hooks from the frame it lives in.
globalThis.__host = Reflect.get(window.frameElement ?? {}, 'hooks');
