/** The command line carries this plugin for now; the admin page «Nhập dữ liệu cũ» hangs its routes and services in here. */
const plugin = {
  register() {},
  bootstrap() {},
};

export default plugin;
