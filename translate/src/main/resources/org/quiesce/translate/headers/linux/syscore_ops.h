#ifndef QZ_LINUX_SYSCORE_OPS_H
#define QZ_LINUX_SYSCORE_OPS_H
struct syscore_ops;
void register_syscore_ops(struct syscore_ops *ops);
#endif
