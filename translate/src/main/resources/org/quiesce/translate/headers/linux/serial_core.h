#ifndef QZ_LINUX_SERIAL_CORE_H
#define QZ_LINUX_SERIAL_CORE_H
#include <linux/serial.h>
#include <linux/tty_flags.h>
struct console;
struct ktermios;
struct serial_rs485;
struct serial_struct;
struct tty_driver;
struct uart_driver;
struct uart_ops;
struct uart_port;
struct uart_state;
#define PORT_CPM 58
#define NO_POLL_CHAR 0xff0000
#define UART_CONFIG_TYPE 1
#define UPIO_PORT 0
#define UPIO_MEM 2
#define UPF_SKIP_TEST ((__force upf_t) ASYNC_SKIP_TEST)
#define UPF_SHARE_IRQ ((__force upf_t) BIT_ULL(24))
#define UPF_BOOT_AUTOCONF ((__force upf_t) BIT_ULL(28))
#define UART_XMIT_SIZE 0x1000
#define WAKEUP_CHARS 0x100
struct uart_ops {
	unsigned int (*tx_empty)(struct uart_port *);
	void (*set_mctrl)(struct uart_port *, unsigned int mctrl);
	unsigned int (*get_mctrl)(struct uart_port *);
	void (*stop_tx)(struct uart_port *);
	void (*start_tx)(struct uart_port *);
	void (*throttle)(struct uart_port *);
	void (*unthrottle)(struct uart_port *);
	void (*send_xchar)(struct uart_port *, char ch);
	void (*stop_rx)(struct uart_port *);
	void (*start_rx)(struct uart_port *);
	void (*enable_ms)(struct uart_port *);
	void (*break_ctl)(struct uart_port *, int ctl);
	int (*startup)(struct uart_port *);
	void (*shutdown)(struct uart_port *);
	void (*flush_buffer)(struct uart_port *);
	void (*set_termios)(struct uart_port *, struct ktermios *new, const struct ktermios *old);
	void (*set_ldisc)(struct uart_port *, struct ktermios *);
	void (*pm)(struct uart_port *, unsigned int state, unsigned int oldstate);
	const char *(*type)(struct uart_port *);
	void (*release_port)(struct uart_port *);
	int (*request_port)(struct uart_port *);
	void (*config_port)(struct uart_port *, int);
	int (*verify_port)(struct uart_port *, struct serial_struct *);
	int (*ioctl)(struct uart_port *, unsigned int, unsigned long);
	int (*poll_init)(struct uart_port *);
	void (*poll_put_char)(struct uart_port *, unsigned char);
	int (*poll_get_char)(struct uart_port *);
};
struct uart_icount {
	__u32 cts;
	__u32 dsr;
	__u32 rng;
	__u32 dcd;
	__u32 rx;
	__u32 tx;
	__u32 frame;
	__u32 overrun;
	__u32 parity;
	__u32 brk;
	__u32 buf_overrun;
};
typedef u64 upf_t;
typedef unsigned int upstat_t;
struct uart_port {
	spinlock_t lock;
	unsigned long iobase;
	unsigned char *membase;
	unsigned int (*serial_in)(struct uart_port *, int);
	void (*serial_out)(struct uart_port *, int, int);
	void (*set_termios)(struct uart_port *, struct ktermios *new, const struct ktermios *old);
	void (*set_ldisc)(struct uart_port *, struct ktermios *);
	unsigned int (*get_mctrl)(struct uart_port *);
	void (*set_mctrl)(struct uart_port *, unsigned int);
	void (*set_divisor)(struct uart_port *, unsigned int baud, unsigned int quot, unsigned int quot_frac);
	int (*startup)(struct uart_port *port);
	void (*shutdown)(struct uart_port *port);
	void (*throttle)(struct uart_port *port);
	void (*unthrottle)(struct uart_port *port);
	int (*handle_irq)(struct uart_port *);
	void (*pm)(struct uart_port *, unsigned int state, unsigned int old);
	int (*rs485_config)(struct uart_port *, struct ktermios *termios, struct serial_rs485 *rs485);
	unsigned int irq;
	unsigned long irqflags;
	unsigned int uartclk;
	unsigned int fifosize;
	unsigned char x_char;
	unsigned char regshift;
	unsigned char iotype;
	unsigned char quirks;
	unsigned int read_status_mask;
	unsigned int ignore_status_mask;
	struct uart_state *state;
	struct uart_icount icount;
	struct console *cons;
	upf_t flags;
	upstat_t status;
	int hw_stopped;
	unsigned int mctrl;
	unsigned int type;
	const struct uart_ops *ops;
	unsigned int custom_divisor;
	unsigned int line;
	unsigned int minor;
	resource_size_t mapbase;
	resource_size_t mapsize;
	struct device *dev;
	unsigned long sysrq;
	unsigned char has_sysrq;
	unsigned char hub6;
	unsigned char suspended;
	const char *name;
	struct attribute_group *attr_group;
	struct serial_rs485 rs485;
	struct serial_rs485 rs485_supported;
	void *private_data;
};
struct uart_driver {
	struct module *owner;
	const char *driver_name;
	const char *dev_name;
	int major;
	int minor;
	int nr;
	struct console *cons;
	struct uart_state *state;
};
struct earlycon_device {
	struct console *con;
	struct uart_port port;
	char options[16];
	unsigned int baud;
};
void uart_port_lock(struct uart_port *up);
void uart_port_lock_irqsave(struct uart_port *up, unsigned long *flags);
void uart_port_unlock(struct uart_port *up);
void uart_port_unlock_irqrestore(struct uart_port *up, unsigned long flags);
int serial_port_in(struct uart_port *up, int offset);
void serial_port_out(struct uart_port *up, int offset, int value);
void uart_xmit_advance(struct uart_port *up, unsigned int chars);
void uart_write_wakeup(struct uart_port *port);
void uart_update_timeout(struct uart_port *port, unsigned int cflag, unsigned int baud);
unsigned int uart_get_baud_rate(struct uart_port *port, struct ktermios *termios, const struct ktermios *old, unsigned int min, unsigned int max);
unsigned int uart_get_divisor(struct uart_port *port, unsigned int baud);
int uart_poll_timeout(struct uart_port *port);
int uart_parse_earlycon(char *p, unsigned char *iotype, resource_size_t *addr, char **options);
void uart_parse_options(const char *options, int *baud, int *parity, int *bits, int *flow);
int uart_set_options(struct uart_port *port, struct console *co, int baud, int parity, int bits, int flow);
struct tty_driver *uart_console_device(struct console *co, int *index);
void uart_console_write(struct uart_port *port, const char *s, unsigned int count, void (*putchar)(struct uart_port *, unsigned char));
int uart_register_driver(struct uart_driver *uart);
void uart_unregister_driver(struct uart_driver *uart);
int uart_add_one_port(struct uart_driver *reg, struct uart_port *port);
void uart_remove_one_port(struct uart_driver *reg, struct uart_port *port);
int uart_suspend_port(struct uart_driver *reg, struct uart_port *port);
int uart_resume_port(struct uart_driver *reg, struct uart_port *port);
int uart_tx_stopped(struct uart_port *port);
void uart_handle_dcd_change(struct uart_port *uport, bool active);
void uart_handle_cts_change(struct uart_port *uport, bool active);
void uart_insert_char(struct uart_port *port, unsigned int status, unsigned int overrun, unsigned int ch, unsigned int flag);
int uart_handle_sysrq_char(struct uart_port *port, unsigned int ch);
int uart_prepare_sysrq_char(struct uart_port *port, unsigned int ch);
void uart_unlock_and_check_sysrq(struct uart_port *port);
void uart_unlock_and_check_sysrq_irqrestore(struct uart_port *port, unsigned long flags);
int uart_handle_break(struct uart_port *port);
int uart_get_rs485_mode(struct uart_port *port);
#endif
