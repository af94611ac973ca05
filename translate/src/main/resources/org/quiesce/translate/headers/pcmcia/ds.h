#ifndef QZ_PCMCIA_DS_H
#define QZ_PCMCIA_DS_H
#include <linux/ioport.h>
#include <linux/mod_devicetable.h>
#include <pcmcia/cistpl.h>
#include <pcmcia/device_id.h>
struct net_device;
struct pcmcia_device;
struct pcmcia_device_id;
struct pcmcia_driver;
struct pcmcia_socket;
struct resource;
#define IO_DATA_PATH_WIDTH 24
#define IO_DATA_PATH_WIDTH_8 0
#define IO_DATA_PATH_WIDTH_16 8
#define IO_DATA_PATH_WIDTH_AUTO 0x10
#define WIN_MEMORY_TYPE_CM 0
#define WIN_MEMORY_TYPE_AM 0x20
#define WIN_DATA_WIDTH_8 0
#define WIN_DATA_WIDTH_16 2
#define WIN_ENABLE 1
#define WIN_USE_WAIT 0x40
#define PRESENT_OPTION 1
#define CONF_ENABLE_IRQ 1
#define CONF_ENABLE_SPKR 2
#define CONF_AUTO_CHECK_VCC 0x100
#define CONF_AUTO_SET_VPP 0x200
#define CONF_AUTO_SET_IO 0x800
#define module_pcmcia_driver(a_) module_driver(a_, pcmcia_register_driver, pcmcia_unregister_driver)
struct pcmcia_dynids {
	struct mutex lock;
	struct list_head list;
};
struct pcmcia_driver {
	const char *name;
	int (*probe)(struct pcmcia_device *dev);
	void (*remove)(struct pcmcia_device *dev);
	int (*suspend)(struct pcmcia_device *dev);
	int (*resume)(struct pcmcia_device *dev);
	struct module *owner;
	const struct pcmcia_device_id *id_table;
	struct device_driver drv;
	struct pcmcia_dynids dynids;
};
enum { PCMCIA_IOPORT_0, PCMCIA_NUM_RESOURCES = 6 };
struct pcmcia_device {
	struct pcmcia_socket *socket;
	char *devname;
	u8 device_no;
	u8 func;
	unsigned int irq;
	struct resource *resource[PCMCIA_NUM_RESOURCES];
	unsigned int vpp;
	unsigned int config_flags;
	unsigned int config_base;
	unsigned int config_index;
	unsigned int config_regs;
	unsigned int io_lines;
	u16 suspended : 1;
	u16 _locked : 1;
	u16 has_manf_id : 1;
	u16 reserved : 4;
	u8 func_id;
	u16 manf_id;
	u16 card_id;
	char *prod_id[4];
	u64 dma_mask;
	struct device dev;
	void *priv;
	unsigned int open;
};
int pcmcia_register_driver(struct pcmcia_driver *driver);
void pcmcia_unregister_driver(struct pcmcia_driver *driver);
size_t pcmcia_get_tuple(struct pcmcia_device *p_dev, cisdata_t code, u8 **buf);
int pcmcia_loop_tuple(struct pcmcia_device *p_dev, cisdata_t code, int (*loop_tuple)(struct pcmcia_device *p_dev, tuple_t *tuple, void *priv_data), void *priv_data);
int pcmcia_get_mac_from_cis(struct pcmcia_device *p_dev, struct net_device *dev);
int pcmcia_parse_tuple(tuple_t *tuple, cisparse_t *parse);
int pcmcia_loop_config(struct pcmcia_device *p_dev, int (*conf_check)(struct pcmcia_device *p_dev, void *priv_data), void *priv_data);
struct pcmcia_device *pcmcia_dev_present(struct pcmcia_device *p_dev);
int pcmcia_reset_card(struct pcmcia_socket *skt);
int pcmcia_read_config_byte(struct pcmcia_device *p_dev, off_t where, u8 *val);
int pcmcia_write_config_byte(struct pcmcia_device *p_dev, off_t where, u8 val);
int pcmcia_request_io(struct pcmcia_device *p_dev);
int pcmcia_request_irq(struct pcmcia_device *p_dev, irq_handler_t handler);
int pcmcia_enable_device(struct pcmcia_device *p_dev);
int pcmcia_request_window(struct pcmcia_device *p_dev, struct resource *res, unsigned int speed);
int pcmcia_release_window(struct pcmcia_device *p_dev, struct resource *res);
int pcmcia_map_mem_page(struct pcmcia_device *p_dev, struct resource *res, unsigned int offset);
int pcmcia_fixup_iowidth(struct pcmcia_device *p_dev);
void pcmcia_disable_device(struct pcmcia_device *p_dev);
#endif
