#ifndef QZ_LINUX_TTY_PORT_H
#define QZ_LINUX_TTY_PORT_H
#include <linux/kfifo.h>
#include <linux/tty_buffer.h>
struct file;
struct tty_driver;
struct tty_port;
struct tty_port_operations;
struct tty_struct;
struct tty_port_operations {
	int (*carrier_raised)(struct tty_port *port);
	void (*dtr_rts)(struct tty_port *port, int raise);
	void (*shutdown)(struct tty_port *port);
	int (*activate)(struct tty_port *port, struct tty_struct *tty);
	void (*destruct)(struct tty_port *port);
};
struct tty_port {
	struct tty_bufhead buf;
	struct tty_struct *tty;
	const struct tty_port_operations *ops;
	spinlock_t lock;
	int count;
	wait_queue_head_t open_wait;
	wait_queue_head_t delta_msr_wait;
	unsigned long flags;
	unsigned char console : 1;
	struct mutex mutex;
	struct mutex buf_mutex;
	unsigned char *xmit_buf;
	DECLARE_KFIFO_PTR(xmit_fifo, unsigned char);
	unsigned int close_delay;
	unsigned int closing_wait;
	int drain_delay;
	struct kref kref;
	void *client_data;
};
void tty_port_init(struct tty_port *port);
void tty_port_link_device(struct tty_port *port, struct tty_driver *driver, unsigned index);
struct device *tty_port_register_device(struct tty_port *port, struct tty_driver *driver, unsigned index, struct device *device);
void tty_port_destroy(struct tty_port *port);
bool tty_port_initialized(const struct tty_port *port);
void tty_port_set_initialized(struct tty_port *port, bool val);
struct tty_struct *tty_port_tty_get(struct tty_port *port);
void tty_port_tty_set(struct tty_port *port, struct tty_struct *tty);
void tty_port_hangup(struct tty_port *port);
void tty_port_tty_hangup(struct tty_port *port, bool check_clocal);
void tty_port_tty_vhangup(struct tty_port *port);
void tty_port_tty_wakeup(struct tty_port *port);
void tty_port_close(struct tty_port *port, struct tty_struct *tty, struct file *filp);
int tty_port_open(struct tty_port *port, struct tty_struct *tty, struct file *filp);
#endif
