const plugin = {
  config: { default: {}, validator: () => undefined },
};

export default plugin;
