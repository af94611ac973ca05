#ifndef QZ_LINUX_UTSNAME_H
#define QZ_LINUX_UTSNAME_H
struct new_utsname;
struct uts_namespace;
extern struct uts_namespace init_uts_ns;
struct new_utsname *utsname(void);
struct new_utsname *init_utsname(void);
#endif
