#ifndef QZ_LINUX_GAMEPORT_H
#define QZ_LINUX_GAMEPORT_H
struct gameport;
struct gameport_driver;
#define GAMEPORT_MODE_RAW 1
#define GAMEPORT_MODE_COOKED 2
#define GAMEPORT_ID_VENDOR_ANALOG 1
#define GAMEPORT_ID_VENDOR_MADCATZ 2
#define GAMEPORT_ID_VENDOR_LOGITECH 3
#define GAMEPORT_ID_VENDOR_CREATIVE 4
#define GAMEPORT_ID_VENDOR_GENIUS 5
#define GAMEPORT_ID_VENDOR_INTERACT 6
#define GAMEPORT_ID_VENDOR_MICROSOFT 7
#define GAMEPORT_ID_VENDOR_THRUSTMASTER 8
#define GAMEPORT_ID_VENDOR_GRAVIS 9
#define GAMEPORT_ID_VENDOR_GUILLEMOT 10
#define to_gameport_port(a_) container_of(a_, struct gameport, dev)
#define to_gameport_driver(a_) container_of(a_, struct gameport_driver, driver)
struct gameport {
	void *port_data;
	char name[32];
	char phys[32];
	int io;
	int speed;
	int fuzz;
	void (*trigger)(struct gameport *);
	unsigned char (*read)(struct gameport *);
	int (*cooked_read)(struct gameport *, int *, int *);
	int (*calibrate)(struct gameport *, int *, int *);
	int (*open)(struct gameport *, int);
	void (*close)(struct gameport *);
	struct timer_list poll_timer;
	unsigned int poll_interval;
	spinlock_t timer_lock;
	unsigned int poll_cnt;
	void (*poll_handler)(struct gameport *);
	struct gameport *parent;
	struct gameport *child;
	struct gameport_driver *drv;
	struct mutex drv_mutex;
	struct device dev;
	struct list_head node;
};
struct gameport_driver {
	const char *description;
	int (*connect)(struct gameport *, struct gameport_driver *drv);
	int (*reconnect)(struct gameport *);
	void (*disconnect)(struct gameport *);
	struct device_driver driver;
	bool ignore;
};
static inline void *gameport_get_drvdata(const struct gameport *obj) { return dev_get_drvdata(&obj->dev); }
static inline void gameport_set_drvdata(struct gameport *obj, void *data) { dev_set_drvdata(&obj->dev, data); }
#define gameport_register_port(g) __gameport_register_port(g, THIS_MODULE)
#define gameport_register_driver(d) __gameport_register_driver(d, THIS_MODULE, KBUILD_MODNAME)
#define module_gameport_driver(d) module_driver(d, gameport_register_driver, gameport_unregister_driver)
int gameport_open(struct gameport *gameport, struct gameport_driver *drv, int mode);
void gameport_close(struct gameport *gameport);
void __gameport_register_port(struct gameport *gameport, struct module *owner);
void gameport_unregister_port(struct gameport *gameport);
void gameport_set_phys(struct gameport *gameport, const char *fmt, ...);
struct gameport *gameport_allocate_port(void);
void gameport_free_port(struct gameport *gameport);
void gameport_set_name(struct gameport *gameport, const char *name);
int __gameport_register_driver(struct gameport_driver *drv, struct module *owner, const char *mod_name);
void gameport_unregister_driver(struct gameport_driver *drv);
void gameport_trigger(struct gameport *gameport);
unsigned char gameport_read(struct gameport *gameport);
int gameport_cooked_read(struct gameport *gameport, int *axes, int *buttons);
int gameport_calibrate(struct gameport *gameport, int *axes, int *max);
int gameport_time(struct gameport *gameport, int time);
void gameport_set_poll_handler(struct gameport *gameport, void (*handler)(struct gameport *));
void gameport_set_poll_interval(struct gameport *gameport, unsigned int msecs);
void gameport_start_polling(struct gameport *gameport);
void gameport_stop_polling(struct gameport *gameport);
#endif
