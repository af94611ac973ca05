#ifndef QZ_LINUX_INIT_H
#define QZ_LINUX_INIT_H
extern char boot_command_line[];
extern char *saved_command_line;
extern unsigned int reset_devices;
extern bool initcall_debug;
#endif
