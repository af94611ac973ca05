#ifndef QZ_LINUX_CONSOLE_STRUCT_H
#define QZ_LINUX_CONSOLE_STRUCT_H
struct vc_data;
enum vc_intensity { VCI_HALF_BRIGHT, VCI_BOLD = 2 };
struct vc {
	struct vc_data *d;
};
#endif
