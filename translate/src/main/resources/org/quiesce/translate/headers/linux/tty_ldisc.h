#ifndef QZ_LINUX_TTY_LDISC_H
#define QZ_LINUX_TTY_LDISC_H
struct tty_ldisc;
struct tty_ldisc_ops;
struct tty_struct;
struct ld_semaphore {
	atomic_long_t count;
	struct list_head read_wait;
	struct list_head write_wait;
};
struct tty_ldisc *tty_ldisc_ref(struct tty_struct *);
void tty_ldisc_deref(struct tty_ldisc *);
void tty_ldisc_flush(struct tty_struct *tty);
int tty_register_ldisc(struct tty_ldisc_ops *new_ldisc);
void tty_unregister_ldisc(struct tty_ldisc_ops *ldisc);
#endif
