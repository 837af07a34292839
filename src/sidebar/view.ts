// The views of the sidebar, in the order of their tabs.
export const views = ['today', 'order', 'dashboard', 'setup'] as const;
export type View = (typeof views)[number];
