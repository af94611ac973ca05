#ifndef QZ_LINUX_PARPORT_H
#define QZ_LINUX_PARPORT_H
struct pardev_cb;
struct pardevice;
struct parport;
struct parport_driver;
struct parport_operations;
struct parport_state;
#define PARPORT_MAX 0x10
#define PARPORT_IRQ_NONE (-1)
#define PARPORT_DMA_NONE (-1)
#define PARPORT_CONTROL_STROBE 1
#define PARPORT_CONTROL_INIT 4
#define PARPORT_CONTROL_SELECT 8
#define PARPORT_STATUS_ACK 0x40
#define PARPORT_STATUS_BUSY 0x80
#define PARPORT_MODE_PCSPP 1
#define PARPORT_MODE_TRISTATE 2
#define PARPORT_MODE_EPP 4
#define PARPORT_MODE_ECP 8
#define PARPORT_MODE_COMPAT 0x10
#define PARPORT_MODE_SAFEININT 0x40
#define IEEE1284_MODE_NIBBLE 0
#define IEEE1284_MODE_BYTE 1
#define IEEE1284_MODE_COMPAT 0x100
#define IEEE1284_MODE_ECP 0x10
#define IEEE1284_MODE_EPP 0x40
#define IEEE1284_DEVICEID 4
#define IEEE1284_ADDR 0x2000
#define PARPORT_EPP_FAST 1
#define PARPORT_W91284PIC 2
#define PARPORT_FLAG_EXCL 2
#define PARPORT_INACTIVITY_O_NONBLOCK 1
#define parport_register_driver(a_) __parport_register_driver(a_, THIS_MODULE, KBUILD_MODNAME)
#define module_parport_driver(a_) module_driver(a_, parport_register_driver, parport_unregister_driver)
#define parport_write_data(a_, b_) (a_)-> ops-> write_data(a_, b_)
#define parport_read_data(a_) (a_)-> ops-> read_data(a_)
#define parport_write_control(a_, b_) (a_)-> ops-> write_control(a_, b_)
#define parport_read_control(a_) (a_)-> ops-> read_control(a_)
#define parport_frob_control(a_, b_, c_) (a_)-> ops-> frob_control(a_, b_, c_)
#define parport_read_status(a_) (a_)-> ops-> read_status(a_)
#define parport_enable_irq(a_) (a_)-> ops-> enable_irq(a_)
#define parport_disable_irq(a_) (a_)-> ops-> disable_irq(a_)
#define parport_data_forward(a_) (a_)-> ops-> data_forward(a_)
#define parport_data_reverse(a_) (a_)-> ops-> data_reverse(a_)
enum { PARPORT_CLASS_PRINTER = 1 };
typedef int parport_device_class;
struct pc_parport_state {
	unsigned int ctr;
	unsigned int ecr;
};
struct ax_parport_state {
	unsigned int ctr;
	unsigned int ecr;
};
struct parport_state {
	union {
		struct pc_parport_state pc;
		struct ax_parport_state ax;
		void *misc;
	} u;
};
struct parport_operations {
	void (*write_data)(struct parport *, unsigned char);
	unsigned char (*read_data)(struct parport *);
	void (*write_control)(struct parport *, unsigned char);
	unsigned char (*read_control)(struct parport *);
	unsigned char (*frob_control)(struct parport *, unsigned char mask, unsigned char val);
	unsigned char (*read_status)(struct parport *);
	void (*enable_irq)(struct parport *);
	void (*disable_irq)(struct parport *);
	void (*data_forward)(struct parport *);
	void (*data_reverse)(struct parport *);
	void (*init_state)(struct pardevice *, struct parport_state *);
	void (*save_state)(struct parport *, struct parport_state *);
	void (*restore_state)(struct parport *, struct parport_state *);
	size_t (*epp_write_data)(struct parport *port, const void *buf, size_t len, int flags);
	size_t (*epp_read_data)(struct parport *port, void *buf, size_t len, int flags);
	size_t (*epp_write_addr)(struct parport *port, const void *buf, size_t len, int flags);
	size_t (*epp_read_addr)(struct parport *port, void *buf, size_t len, int flags);
	size_t (*ecp_write_data)(struct parport *port, const void *buf, size_t len, int flags);
	size_t (*ecp_read_data)(struct parport *port, void *buf, size_t len, int flags);
	size_t (*ecp_write_addr)(struct parport *port, const void *buf, size_t len, int flags);
	size_t (*compat_write_data)(struct parport *port, const void *buf, size_t len, int flags);
	size_t (*nibble_read_data)(struct parport *port, void *buf, size_t len, int flags);
	size_t (*byte_read_data)(struct parport *port, void *buf, size_t len, int flags);
	struct module *owner;
};
struct parport_device_info {
	parport_device_class class;
	const char *class_name;
	const char *mfr;
	const char *model;
	const char *description;
};
struct pardevice {
	const char *name;
	struct parport *port;
	int (*preempt)(void *);
	void (*wakeup)(void *);
	void *private;
	void (*irq_func)(void *);
	unsigned int flags;
	struct pardevice *next;
	struct pardevice *prev;
	struct device dev;
	bool devmodel;
	struct parport_state *state;
	wait_queue_head_t wait_q;
	unsigned long int time;
	volatile long int timeout;
	unsigned long waiting;
};
enum ieee1284_phase { IEEE1284_PH_FWD_IDLE = 1, IEEE1284_PH_REV_IDLE = 5 };
struct ieee1284_info {
	int mode;
	volatile enum ieee1284_phase phase;
	struct semaphore irq;
};
struct parport {
	unsigned long base;
	unsigned long base_hi;
	unsigned int size;
	const char *name;
	unsigned int modes;
	int irq;
	int dma;
	int portnum;
	struct device *dev;
	struct device bus_dev;
	struct parport *physport;
	struct pardevice *devices;
	struct pardevice *cad;
	int muxsel;
	struct list_head list;
	struct timer_list timer;
	unsigned int flags;
	struct parport_device_info probe_info[5];
	struct ieee1284_info ieee1284;
	struct parport_operations *ops;
	void *private_data;
	int number;
	atomic_t ref_count;
	unsigned long devflags;
	struct list_head full_list;
	struct parport *slaves[3];
};
struct parport_driver {
	const char *name;
	void (*attach)(struct parport *);
	void (*detach)(struct parport *);
	void (*match_port)(struct parport *);
	int (*probe)(struct pardevice *);
	struct device_driver driver;
	bool devmodel;
	struct list_head list;
};
struct pardev_cb {
	int (*preempt)(void *);
	void (*wakeup)(void *);
	void *private;
	void (*irq_func)(void *);
	unsigned int flags;
};
struct parport *parport_register_port(unsigned long base, int irq, int dma, struct parport_operations *ops);
void parport_announce_port(struct parport *port);
void parport_remove_port(struct parport *port);
int __parport_register_driver(struct parport_driver *, struct module *, const char *mod_name);
void parport_unregister_driver(struct parport_driver *);
struct parport *parport_find_number(int);
struct parport *parport_find_base(unsigned long);
irqreturn_t parport_irq_handler(int irq, void *dev_id);
void parport_put_port(struct parport *);
void parport_del_port(struct parport *);
struct pardevice *parport_register_dev_model(struct parport *port, const char *name, const struct pardev_cb *par_dev_cb, int cnt);
void parport_unregister_device(struct pardevice *dev);
int parport_claim(struct pardevice *dev);
int parport_claim_or_block(struct pardevice *dev);
void parport_release(struct pardevice *dev);
int parport_yield_blocking(struct pardevice *dev);
int parport_negotiate(struct parport *, int mode);
ssize_t parport_write(struct parport *, const void *buf, size_t len);
ssize_t parport_read(struct parport *, void *buf, size_t len);
long parport_set_timeout(struct pardevice *, long inactivity);
int parport_wait_peripheral(struct parport *port, unsigned char mask, unsigned char val);
size_t parport_ieee1284_write_compat(struct parport *, const void *, size_t, int);
size_t parport_ieee1284_read_nibble(struct parport *, void *, size_t, int);
size_t parport_ieee1284_read_byte(struct parport *, void *, size_t, int);
size_t parport_ieee1284_ecp_read_data(struct parport *, void *, size_t, int);
size_t parport_ieee1284_ecp_write_data(struct parport *, const void *, size_t, int);
size_t parport_ieee1284_ecp_write_addr(struct parport *, const void *, size_t, int);
size_t parport_ieee1284_epp_write_data(struct parport *, const void *, size_t, int);
size_t parport_ieee1284_epp_read_data(struct parport *, void *, size_t, int);
size_t parport_ieee1284_epp_write_addr(struct parport *, const void *, size_t, int);
size_t parport_ieee1284_epp_read_addr(struct parport *, void *, size_t, int);
void parport_generic_irq(struct parport *port);
#endif
