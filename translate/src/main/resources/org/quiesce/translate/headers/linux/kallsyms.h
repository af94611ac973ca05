#ifndef QZ_LINUX_KALLSYMS_H
#define QZ_LINUX_KALLSYMS_H
#define KSYM_NAME_LEN 0x200
int is_kernel(unsigned long addr);
unsigned long kallsyms_lookup_name(const char *name);
#endif
