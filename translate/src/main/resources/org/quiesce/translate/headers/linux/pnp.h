#ifndef QZ_LINUX_PNP_H
#define QZ_LINUX_PNP_H
#include <linux/ioport.h>
#include <linux/mod_devicetable.h>
struct pnp_card;
struct pnp_dev;
struct pnp_device_id;
struct pnp_driver;
struct pnp_id;
struct pnp_protocol;
struct proc_dir_entry;
struct resource;
#define PNP_NAME_LEN 50
#define PNP_DRIVER_RES_DO_NOT_CHANGE 1
#define pnp_dev_name(a_) (a_)-> name
#define to_pnp_driver(a_) container_of(a_, struct pnp_driver, driver)
struct pnp_card {
	struct device dev;
	unsigned char number;
	struct list_head devices;
	struct pnp_protocol *protocol;
	struct pnp_id *id;
	char name[PNP_NAME_LEN];
	unsigned int serial;
	unsigned char checksum;
	struct proc_dir_entry *procdir;
};
struct pnp_dev {
	struct device dev;
	u64 dma_mask;
	unsigned int number;
	int status;
	struct list_head card_list;
	struct pnp_protocol *protocol;
	struct pnp_card *card;
	struct pnp_driver *driver;
	struct pnp_id *id;
	int active;
	int capabilities;
	struct list_head resources;
	struct list_head options;
	char name[PNP_NAME_LEN];
	int flags;
	struct proc_dir_entry *procent;
	void *data;
};
struct pnp_id {
	char id[PNP_ID_LEN];
	struct pnp_id *next;
};
struct pnp_driver {
	const char *name;
	const struct pnp_device_id *id_table;
	unsigned int flags;
	int (*probe)(struct pnp_dev *dev, const struct pnp_device_id *dev_id);
	void (*remove)(struct pnp_dev *dev);
	void (*shutdown)(struct pnp_dev *dev);
	int (*suspend)(struct pnp_dev *dev, pm_message_t state);
	int (*resume)(struct pnp_dev *dev);
	struct device_driver driver;
};
struct pnp_protocol {
	char *name;
	int (*get)(struct pnp_dev *dev);
	int (*set)(struct pnp_dev *dev);
	int (*disable)(struct pnp_dev *dev);
	bool (*can_wakeup)(struct pnp_dev *dev);
	int (*suspend)(struct pnp_dev *dev, pm_message_t state);
	int (*resume)(struct pnp_dev *dev);
	unsigned char number;
	struct device dev;
	struct list_head cards;
	struct list_head devices;
};
static inline void *pnp_get_drvdata(const struct pnp_dev *obj) { return dev_get_drvdata(&obj->dev); }
static inline void pnp_set_drvdata(struct pnp_dev *obj, void *data) { dev_set_drvdata(&obj->dev, data); }
#define module_pnp_driver(d) module_driver(d, pnp_register_driver, pnp_unregister_driver)
#define to_pnp_dev(n) container_of(n, struct pnp_dev, dev)
struct resource *pnp_get_resource(struct pnp_dev *dev, unsigned long type, unsigned int num);
resource_size_t pnp_port_start(struct pnp_dev *dev, unsigned int bar);
unsigned long pnp_port_flags(struct pnp_dev *dev, unsigned int bar);
int pnp_port_valid(struct pnp_dev *dev, unsigned int bar);
resource_size_t pnp_port_len(struct pnp_dev *dev, unsigned int bar);
resource_size_t pnp_mem_start(struct pnp_dev *dev, unsigned int bar);
unsigned long pnp_mem_flags(struct pnp_dev *dev, unsigned int bar);
int pnp_mem_valid(struct pnp_dev *dev, unsigned int bar);
resource_size_t pnp_mem_len(struct pnp_dev *dev, unsigned int bar);
resource_size_t pnp_irq(struct pnp_dev *dev, unsigned int bar);
int pnp_irq_valid(struct pnp_dev *dev, unsigned int bar);
resource_size_t pnp_dma(struct pnp_dev *dev, unsigned int bar);
int pnp_device_attach(struct pnp_dev *pnp_dev);
void pnp_device_detach(struct pnp_dev *pnp_dev);
extern struct list_head pnp_cards;
int pnp_start_dev(struct pnp_dev *dev);
int pnp_stop_dev(struct pnp_dev *dev);
int pnp_activate_dev(struct pnp_dev *dev);
int pnp_disable_dev(struct pnp_dev *dev);
int compare_pnp_id(struct pnp_id *pos, const char *id);
int pnp_register_driver(struct pnp_driver *drv);
void pnp_unregister_driver(struct pnp_driver *drv);
#endif
