/** `global::closed`: whoever asks is refused. For doors of Strapi's plugins that a portal does not open at all. */
const closed = (): boolean => false;

export default closed;
