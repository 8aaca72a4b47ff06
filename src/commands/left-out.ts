/**
 * Tables whose rows live for a day and tell of readers: keys of days, hit ids, visitors. Without them nobody can say later who read what, so
 * no backup holds them; the server makes them anew.
 */
export const LEFT_OUT = ['vc_key', 'vc_seen_0', 'vc_seen_1', 'vc_visitor_0', 'vc_visitor_1'] as const;
