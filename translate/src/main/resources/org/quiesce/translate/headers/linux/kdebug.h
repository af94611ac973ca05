#ifndef QZ_LINUX_KDEBUG_H
#define QZ_LINUX_KDEBUG_H
struct notifier_block;
struct pt_regs;
struct die_args {
	struct pt_regs *regs;
	const char *str;
	long err;
	int trapnr;
	int signr;
};
int register_die_notifier(struct notifier_block *nb);
int unregister_die_notifier(struct notifier_block *nb);
#endif
