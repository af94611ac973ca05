#ifndef QZ_LINUX_TTY_H
#define QZ_LINUX_TTY_H
#include <asm-generic/termbits-common.h>
#include <asm-generic/termbits.h>
#include <asm-generic/termios.h>
#include <linux/tty_buffer.h>
#include <linux/tty_driver.h>
#include <linux/tty_ldisc.h>
#include <linux/tty_port.h>
struct fasync_struct;
struct file;
struct ktermios;
struct pid;
struct serial_icounter_struct;
struct tty_driver;
struct tty_ldisc_ops;
struct tty_operations;
struct tty_port;
struct tty_struct;
struct winsize;
#define N_MOUSE 2
#define N_HCI 15
#define N_PPS 18
#define N_TI_WL 22
#define TTY_IO_ERROR 1
#define TTY_DO_WRITE_WAKEUP 5
#define TTY_NO_WRITE_SPLIT 17
#define START_CHAR(a_) ((a_)-> termios.c_cc[VSTART])
#define STOP_CHAR(a_) ((a_)-> termios.c_cc[VSTOP])
#define _I_FLAG(a_, b_) ((a_)-> termios.c_iflag&(b_))
#define _C_FLAG(a_, b_) ((a_)-> termios.c_cflag&(b_))
#define I_IGNPAR(a_) _I_FLAG((a_), IGNPAR)
#define I_INPCK(a_) _I_FLAG((a_), INPCK)
#define I_IXON(a_) _I_FLAG((a_), IXON)
#define I_IXANY(a_) _I_FLAG((a_), IXANY)
#define I_IXOFF(a_) _I_FLAG((a_), IXOFF)
#define C_BAUD(a_) _C_FLAG((a_), CBAUD)
#define C_CSIZE(a_) _C_FLAG((a_), CSIZE)
#define C_CSTOPB(a_) _C_FLAG((a_), CSTOPB)
#define C_CREAD(a_) _C_FLAG((a_), CREAD)
#define C_PARENB(a_) _C_FLAG((a_), PARENB)
#define C_PARODD(a_) _C_FLAG((a_), PARODD)
#define C_HUPCL(a_) _C_FLAG((a_), HUPCL)
#define C_CLOCAL(a_) _C_FLAG((a_), CLOCAL)
#define C_CRTSCTS(a_) _C_FLAG((a_), CRTSCTS)
#define C_CMSPAR(a_) _C_FLAG((a_), CMSPAR)
struct tty_struct {
	struct kref kref;
	struct device *dev;
	struct tty_driver *driver;
	const struct tty_operations *ops;
	int index;
	struct ld_semaphore ldisc_sem;
	struct rw_semaphore termios_rwsem;
	struct ktermios termios;
	char name[64];
	unsigned long flags;
	int count;
	struct winsize winsize;
	struct {
		spinlock_t lock;
		bool stopped;
		unsigned long unused[0];
	} flow;
	struct {
		spinlock_t lock;
		struct pid *session;
		bool packet;
		unsigned long unused[0];
	} ctrl;
	int hw_stopped;
	unsigned int receive_room;
	struct tty_struct *link;
	struct fasync_struct *fasync;
	wait_queue_head_t write_wait;
	wait_queue_head_t read_wait;
	void *disc_data;
	void *driver_data;
	spinlock_t files_lock;
	struct list_head tty_files;
	int closing;
	unsigned char *write_buf;
	int write_cnt;
	struct tty_port *port;
};
bool tty_io_error(struct tty_struct *tty);
bool tty_throttled(struct tty_struct *tty);
void tty_kref_put(struct tty_struct *tty);
struct pid *tty_get_pgrp(struct tty_struct *tty);
int tty_init(void);
const char *tty_name(const struct tty_struct *tty);
struct tty_struct *tty_kopen_shared(dev_t device);
int tty_dev_name_to_number(const char *name, dev_t *number);
extern struct ktermios tty_std_termios;
struct tty_struct *tty_kref_get(struct tty_struct *tty);
void tty_wait_until_sent(struct tty_struct *tty, long timeout);
void stop_tty(struct tty_struct *tty);
void start_tty(struct tty_struct *tty);
int tty_put_char(struct tty_struct *tty, unsigned char c);
unsigned int tty_chars_in_buffer(struct tty_struct *tty);
unsigned int tty_write_room(struct tty_struct *tty);
void tty_driver_flush_buffer(struct tty_struct *tty);
void tty_unthrottle(struct tty_struct *tty);
int tty_do_resize(struct tty_struct *tty, struct winsize *ws);
int tty_get_icount(struct tty_struct *tty, struct serial_icounter_struct *icount);
void tty_hangup(struct tty_struct *tty);
void tty_vhangup(struct tty_struct *tty);
int tty_hung_up_p(struct file *filp);
void do_SAK(struct tty_struct *tty);
speed_t tty_termios_baud_rate(const struct ktermios *termios);
void tty_termios_encode_baud_rate(struct ktermios *termios, speed_t ibaud, speed_t obaud);
void tty_encode_baud_rate(struct tty_struct *tty, speed_t ibaud, speed_t obaud);
speed_t tty_get_baud_rate(struct tty_struct *tty);
unsigned char tty_get_char_size(unsigned int cflag);
unsigned char tty_get_frame_size(unsigned int cflag);
void tty_termios_copy_hw(struct ktermios *new, const struct ktermios *old);
int tty_termios_hw_change(const struct ktermios *a, const struct ktermios *b);
int tty_set_termios(struct tty_struct *tty, struct ktermios *kt);
void tty_wakeup(struct tty_struct *tty);
int tty_mode_ioctl(struct tty_struct *tty, unsigned int cmd, unsigned long arg);
void tty_init_termios(struct tty_struct *tty);
void tty_save_termios(struct tty_struct *tty);
int tty_standard_install(struct tty_driver *driver, struct tty_struct *tty);
void n_tty_inherit_ops(struct tty_ldisc_ops *ops);
int n_tty_ioctl_helper(struct tty_struct *tty, unsigned int cmd, unsigned long arg);
void tty_lock(struct tty_struct *tty);
void tty_unlock(struct tty_struct *tty);
#endif
