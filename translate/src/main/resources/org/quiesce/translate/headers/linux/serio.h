#ifndef QZ_LINUX_SERIO_H
#define QZ_LINUX_SERIO_H
#include <linux/mod_devicetable.h>
struct serio;
struct serio_device_id;
struct serio_driver;
#define SPIOCSTYPE _IOW('q', 0x01, unsigned long)
#define SERIO_TIMEOUT 1UL
#define SERIO_PARITY 2UL
#define SERIO_FRAME 4UL
#define SERIO_OOB_DATA 8UL
#define SERIO_XT 0
#define SERIO_8042 1
#define SERIO_RS232 2
#define SERIO_HIL_MLC 3
#define SERIO_PS_PSTHRU 5
#define SERIO_8042_XL 6
#define SERIO_UNKNOWN 0
#define SERIO_MSC 1
#define SERIO_SUN 2
#define SERIO_MS 3
#define SERIO_MP 4
#define SERIO_MZ 5
#define SERIO_MZP 6
#define SERIO_MZPP 7
#define SERIO_VSXXXAA 8
#define SERIO_SUNKBD 0x10
#define SERIO_WARRIOR 24
#define SERIO_SPACEORB 25
#define SERIO_MAGELLAN 26
#define SERIO_SPACEBALL 27
#define SERIO_GUNZE 28
#define SERIO_IFORCE 29
#define SERIO_STINGER 30
#define SERIO_NEWTON 31
#define SERIO_STOWAWAY 0x20
#define SERIO_PS2SER 34
#define SERIO_TWIDJOY 36
#define SERIO_HIL 37
#define SERIO_LKKBD 40
#define SERIO_ELO 41
#define SERIO_MICROTOUCH 48
#define SERIO_PENMOUNT 49
#define SERIO_TOUCHRIGHT 50
#define SERIO_TOUCHWIN 51
#define SERIO_TAOSEVM 52
#define SERIO_FUJITSU 53
#define SERIO_ZHENHUA 54
#define SERIO_INEXIO 55
#define SERIO_TOUCHIT213 56
#define SERIO_W8001 57
#define SERIO_DYNAPRO 58
#define SERIO_HAMPSHIRE 59
#define SERIO_PS2MULT 60
#define SERIO_TSC40 61
#define SERIO_WACOM_IV 62
#define SERIO_EGALAX 63
#define SERIO_PULSE8_CEC 0x40
#define SERIO_RAINSHADOW_CEC 65
#define SERIO_FSIA6B 66
#define to_serio_driver(a_) container_of(a_, struct serio_driver, driver)
struct serio {
	void *port_data;
	char name[32];
	char phys[32];
	char firmware_id[128];
	bool manual_bind;
	struct serio_device_id id;
	spinlock_t lock;
	int (*write)(struct serio *, unsigned char);
	int (*open)(struct serio *);
	void (*close)(struct serio *);
	int (*start)(struct serio *);
	void (*stop)(struct serio *);
	struct serio *parent;
	struct list_head child_node;
	struct list_head children;
	unsigned int depth;
	struct serio_driver *drv;
	struct mutex drv_mutex;
	struct device dev;
	struct list_head node;
	struct mutex *ps2_cmd_mutex;
};
struct serio_driver {
	const char *description;
	const struct serio_device_id *id_table;
	bool manual_bind;
	void (*write_wakeup)(struct serio *);
	irqreturn_t (*interrupt)(struct serio *, unsigned char, unsigned int);
	int (*connect)(struct serio *, struct serio_driver *drv);
	int (*reconnect)(struct serio *);
	int (*fast_reconnect)(struct serio *);
	void (*disconnect)(struct serio *);
	void (*cleanup)(struct serio *);
	struct device_driver driver;
};
static inline void *serio_get_drvdata(const struct serio *obj) { return dev_get_drvdata(&obj->dev); }
static inline void serio_set_drvdata(struct serio *obj, void *data) { dev_set_drvdata(&obj->dev, data); }
#define to_serio_port(d) container_of(d, struct serio, dev)
#define serio_register_port(s) __serio_register_port(s, THIS_MODULE)
#define serio_register_driver(d) __serio_register_driver(d, THIS_MODULE, KBUILD_MODNAME)
#define module_serio_driver(d) module_driver(d, serio_register_driver, serio_unregister_driver)
DEFINE_LOCK_GUARD_1(serio_pause_rx, struct serio, spin_lock_irq(&_T->lock->lock), spin_unlock_irq(&_T->lock->lock))
static inline void serio_pause_rx(struct serio *serio) { spin_lock_irq(&serio->lock); }
static inline void serio_continue_rx(struct serio *serio) { spin_unlock_irq(&serio->lock); }
extern struct bus_type serio_bus;
int serio_open(struct serio *serio, struct serio_driver *drv);
void serio_close(struct serio *serio);
void serio_rescan(struct serio *serio);
void serio_reconnect(struct serio *serio);
irqreturn_t serio_interrupt(struct serio *serio, unsigned char data, unsigned int flags);
void __serio_register_port(struct serio *serio, struct module *owner);
void serio_unregister_port(struct serio *serio);
void serio_unregister_child_port(struct serio *serio);
int __serio_register_driver(struct serio_driver *drv, struct module *owner, const char *mod_name);
void serio_unregister_driver(struct serio_driver *drv);
int serio_write(struct serio *serio, unsigned char data);
void serio_drv_write_wakeup(struct serio *serio);
void serio_pause_rx(struct serio *serio);
#endif
