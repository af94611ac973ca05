#ifndef QZ_LINUX_CONSOLE_STRUCT_H
#define QZ_LINUX_CONSOLE_STRUCT_H
enum vc_intensity { VCI_HALF_BRIGHT, VCI_BOLD = 2 };
#endif
