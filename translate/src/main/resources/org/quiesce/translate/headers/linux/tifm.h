#ifndef QZ_LINUX_TIFM_H
#define QZ_LINUX_TIFM_H
#include <linux/pci.h>
struct scatterlist;
struct tifm_adapter;
struct tifm_dev;
struct tifm_device_id;
struct tifm_driver;
#define TIFM_CTRL_LED 0x40
#define TIFM_CTRL_FAST_CLK 0x100
#define TIFM_CTRL_POWER_MASK 7
#define TIFM_SOCK_STATE_OCCUPIED 8
#define TIFM_SOCK_STATE_POWERED 0x80
#define TIFM_FIFO_ENABLE 1
#define TIFM_FIFO_MORE 8
#define TIFM_FIFO_INT_SETALL 0xffff
#define TIFM_FIFO_INTMASK 5
#define TIFM_DMA_RESET 2
#define TIFM_DMA_TX 0x8000
#define TIFM_DMA_EN 1
#define TIFM_TYPE_XD 1
#define TIFM_TYPE_MS 2
enum { FM_SET_INTERRUPT_ENABLE = 8, FM_CLEAR_INTERRUPT_ENABLE = 12, FM_INTERRUPT_STATUS = 20 };
enum { SOCK_CONTROL = 4, SOCK_PRESENT_STATE = 8, SOCK_DMA_ADDRESS = 12, SOCK_DMA_CONTROL = 0x10, SOCK_DMA_FIFO_INT_ENABLE_SET = 20, SOCK_DMA_FIFO_INT_ENABLE_CLEAR = 24, SOCK_DMA_FIFO_STATUS = 0x20, SOCK_FIFO_CONTROL = 36, SOCK_FIFO_PAGE_SIZE = 40, SOCK_MS_COMMAND = 0x184, SOCK_MS_DATA = 0x188, SOCK_MS_STATUS = 0x18c, SOCK_MS_SYSTEM = 0x190 };
struct tifm_device_id {
	unsigned char type;
};
struct tifm_dev {
	char *addr;
	spinlock_t lock;
	unsigned char type;
	unsigned int socket_id;
	void (*card_event)(struct tifm_dev *sock);
	void (*data_event)(struct tifm_dev *sock);
	struct device dev;
};
struct tifm_driver {
	struct tifm_device_id *id_table;
	int (*probe)(struct tifm_dev *dev);
	void (*remove)(struct tifm_dev *dev);
	int (*suspend)(struct tifm_dev *dev, pm_message_t state);
	int (*resume)(struct tifm_dev *dev);
	struct device_driver driver;
};
struct tifm_adapter {
	char *addr;
	spinlock_t lock;
	unsigned int irq_status;
	unsigned int socket_change_set;
	unsigned int id;
	unsigned int num_sockets;
	struct completion *finish_me;
	struct work_struct media_switcher;
	struct device dev;
	void (*eject)(struct tifm_adapter *fm, struct tifm_dev *sock);
	int (*has_ms_pif)(struct tifm_adapter *fm, struct tifm_dev *sock);
	struct tifm_dev *sockets[];
};
struct tifm_adapter *tifm_alloc_adapter(unsigned int num_sockets, struct device *dev);
int tifm_add_adapter(struct tifm_adapter *fm);
void tifm_remove_adapter(struct tifm_adapter *fm);
void tifm_free_adapter(struct tifm_adapter *fm);
void tifm_free_device(struct device *dev);
struct tifm_dev *tifm_alloc_device(struct tifm_adapter *fm, unsigned int id, unsigned char type);
int tifm_register_driver(struct tifm_driver *drv);
void tifm_unregister_driver(struct tifm_driver *drv);
void tifm_eject(struct tifm_dev *sock);
int tifm_has_ms_pif(struct tifm_dev *sock);
int tifm_map_sg(struct tifm_dev *sock, struct scatterlist *sg, int nents, int direction);
void tifm_unmap_sg(struct tifm_dev *sock, struct scatterlist *sg, int nents, int direction);
void tifm_queue_work(struct work_struct *work);
void *tifm_get_drvdata(struct tifm_dev *dev);
void tifm_set_drvdata(struct tifm_dev *dev, void *data);
#endif
