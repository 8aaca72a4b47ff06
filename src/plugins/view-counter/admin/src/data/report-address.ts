export const TABS = ['report', 'log', 'import'] as const;
export type Tab = (typeof TABS)[number];

type Wanted = { tab?: Tab; uid?: string; documentId?: string };

/** The page of this plugin, on one of its tabs. */
export const REPORT_PATH = '/plugins/view-counter';

export const reportAddress = (wanted: Wanted): string => `${REPORT_PATH}?${new URLSearchParams(wanted)}`;
