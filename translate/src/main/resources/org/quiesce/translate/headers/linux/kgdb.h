#ifndef QZ_LINUX_KGDB_H
#define QZ_LINUX_KGDB_H
struct kgdb_io;
void kgdb_breakpoint(void);
int kgdb_register_io_module(struct kgdb_io *local_kgdb_io_ops);
#endif
