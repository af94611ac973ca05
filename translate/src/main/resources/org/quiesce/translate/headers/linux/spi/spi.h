#ifndef QZ_LINUX_SPI_SPI_H
#define QZ_LINUX_SPI_SPI_H
#include <linux/gpio/consumer.h>
#include <linux/io.h>
#include <linux/mod_devicetable.h>
#include <linux/of.h>
#include <linux/scatterlist.h>
#include <linux/u64_stats_sync.h>
struct acpi_device;
struct dma_chan;
struct gpio_desc;
struct ptp_system_timestamp;
struct software_node;
struct spi_board_info;
struct spi_controller;
struct spi_controller_mem_caps;
struct spi_controller_mem_ops;
struct spi_delay;
struct spi_device;
struct spi_device_id;
struct spi_driver;
struct spi_message;
struct spi_replaced_transfers;
struct spi_statistics;
struct spi_transfer;
#define SPI_CPHA 1UL
#define SPI_CPOL 2UL
#define SPI_MODE_0 0
#define SPI_MODE_1 1
#define SPI_MODE_2 2
#define SPI_MODE_3 3
#define SPI_MODE_X_MASK 3
#define SPI_CS_HIGH 4UL
#define SPI_LSB_FIRST 8UL
#define SPI_3WIRE 0x10UL
#define SPI_LOOP 0x20UL
#define SPI_NO_CS 0x40UL
#define SPI_READY 0x80UL
#define SPI_TX_DUAL 0x100UL
#define SPI_TX_QUAD 0x200UL
#define SPI_RX_DUAL 0x400UL
#define SPI_RX_QUAD 0x800UL
#define SPI_CS_WORD 0x1000UL
#define SPI_TX_OCTAL 0x2000UL
#define SPI_RX_OCTAL 0x4000UL
#define SPI_3WIRE_HIZ 0x8000UL
#define SPI_RX_CPHA_FLIP 0x10000UL
#define SPI_MODE_USER_MASK 0x1ffffUL
#define SPI_STATISTICS_HISTO_SIZE 17
#define SPI_DELAY_UNIT_USECS 0
#define SPI_DELAY_UNIT_NSECS 1
#define SPI_DELAY_UNIT_SCK 2
#define SPI_NO_TX 0x80000000UL
#define SPI_NO_RX 0x40000000UL
#define SPI_CONTROLLER_HALF_DUPLEX 1UL
#define SPI_CONTROLLER_NO_RX 2UL
#define SPI_CONTROLLER_NO_TX 4UL
#define SPI_CONTROLLER_MUST_RX 8UL
#define SPI_CONTROLLER_MUST_TX 0x10UL
#define SPI_MASTER_GPIO_SS 0x20UL
#define SPI_CONTROLLER_SUSPENDED 0x40UL
#define SPI_NBITS_SINGLE 1
#define SPI_NBITS_DUAL 2
#define SPI_NBITS_QUAD 4
#define SPI_TRANS_FAIL_NO_START 1UL
#define SPI_MASTER_HALF_DUPLEX 1
#define SPI_MASTER_NO_RX 2
#define SPI_MASTER_NO_TX 4
#define SPI_MASTER_MUST_RX 8
#define SPI_MASTER_MUST_TX 0x10
#define SPI_BPW_MASK(a_) BIT((a_)- 1)
#define SPI_BPW_RANGE_MASK(a_, b_) GENMASK((b_)- 1, (a_)- 1)
struct spi_statistics {
	struct u64_stats_sync syncp;
	u64_stats_t messages;
	u64_stats_t transfers;
	u64_stats_t errors;
	u64_stats_t timedout;
	u64_stats_t bytes;
	u64_stats_t bytes_rx;
	u64_stats_t bytes_tx;
	u64_stats_t transfer_bytes_histo[SPI_STATISTICS_HISTO_SIZE];
};
struct spi_delay {
	u16 value;
	u8 unit;
};
struct spi_device {
	struct device dev;
	struct spi_controller *controller;
	struct spi_controller *master;
	u32 max_speed_hz;
	u8 chip_select;
	u8 bits_per_word;
	bool rt;
	u32 mode;
	int irq;
	void *controller_state;
	void *controller_data;
	char modalias[SPI_NAME_SIZE];
	const char *driver_override;
	struct gpio_desc *cs_gpiod;
	struct spi_delay word_delay;
	struct spi_delay cs_setup;
	struct spi_delay cs_hold;
	struct spi_delay cs_inactive;
	struct spi_statistics *pcpu_statistics;
};
struct spi_driver {
	const struct spi_device_id *id_table;
	int (*probe)(struct spi_device *spi);
	void (*remove)(struct spi_device *spi);
	void (*shutdown)(struct spi_device *spi);
	struct device_driver driver;
};
struct spi_controller {
	struct device dev;
	struct list_head list;
	s16 bus_num;
	u16 num_chipselect;
	u16 dma_alignment;
	u32 mode_bits;
	u32 buswidth_override_bits;
	u32 bits_per_word_mask;
	u32 min_speed_hz;
	u32 max_speed_hz;
	u16 flags;
	bool devm_allocated;
	union {
		bool slave;
		bool target;
	};
	size_t (*max_transfer_size)(struct spi_device *spi);
	size_t (*max_message_size)(struct spi_device *spi);
	struct mutex io_mutex;
	struct mutex add_lock;
	spinlock_t bus_lock_spinlock;
	struct mutex bus_lock_mutex;
	bool bus_lock_flag;
	int (*setup)(struct spi_device *spi);
	int (*set_cs_timing)(struct spi_device *spi);
	int (*transfer)(struct spi_device *spi, struct spi_message *mesg);
	void (*cleanup)(struct spi_device *spi);
	bool (*can_dma)(struct spi_controller *ctlr, struct spi_device *spi, struct spi_transfer *xfer);
	struct device *dma_map_dev;
	struct device *cur_rx_dma_dev;
	struct device *cur_tx_dma_dev;
	bool queued;
	struct kthread_worker *kworker;
	struct kthread_work pump_messages;
	spinlock_t queue_lock;
	struct list_head queue;
	struct spi_message *cur_msg;
	struct completion cur_msg_completion;
	bool cur_msg_incomplete;
	bool cur_msg_need_completion;
	bool busy;
	bool running;
	bool rt;
	bool auto_runtime_pm;
	bool cur_msg_mapped;
	char last_cs;
	bool last_cs_mode_high;
	bool fallback;
	struct completion xfer_completion;
	size_t max_dma_len;
	int (*prepare_transfer_hardware)(struct spi_controller *ctlr);
	int (*transfer_one_message)(struct spi_controller *ctlr, struct spi_message *mesg);
	int (*unprepare_transfer_hardware)(struct spi_controller *ctlr);
	int (*prepare_message)(struct spi_controller *ctlr, struct spi_message *message);
	int (*unprepare_message)(struct spi_controller *ctlr, struct spi_message *message);
	union {
		int (*slave_abort)(struct spi_controller *ctlr);
		int (*target_abort)(struct spi_controller *ctlr);
	};
	void (*set_cs)(struct spi_device *spi, bool enable);
	int (*transfer_one)(struct spi_controller *ctlr, struct spi_device *spi, struct spi_transfer *transfer);
	void (*handle_err)(struct spi_controller *ctlr, struct spi_message *message);
	const struct spi_controller_mem_ops *mem_ops;
	const struct spi_controller_mem_caps *mem_caps;
	struct gpio_desc **cs_gpiods;
	bool use_gpio_descriptors;
	s8 unused_native_cs;
	s8 max_native_cs;
	struct spi_statistics *pcpu_statistics;
	struct dma_chan *dma_tx;
	struct dma_chan *dma_rx;
	void *dummy_rx;
	void *dummy_tx;
	int (*fw_translate_cs)(struct spi_controller *ctlr, unsigned cs);
	bool ptp_sts_supported;
	unsigned long irq_flags;
	bool queue_empty;
	bool must_async;
};
typedef void (*spi_res_release_t)(struct spi_controller *ctlr, struct spi_message *msg, void *res);
struct spi_res {
	struct list_head entry;
	spi_res_release_t release;
	unsigned long long data[];
};
struct spi_transfer {
	const void *tx_buf;
	void *rx_buf;
	unsigned len;
	dma_addr_t tx_dma;
	dma_addr_t rx_dma;
	struct sg_table tx_sg;
	struct sg_table rx_sg;
	unsigned dummy_data : 1;
	unsigned cs_off : 1;
	unsigned cs_change : 1;
	unsigned tx_nbits : 3;
	unsigned rx_nbits : 3;
	u8 bits_per_word;
	struct spi_delay delay;
	struct spi_delay cs_change_delay;
	struct spi_delay word_delay;
	u32 speed_hz;
	u32 effective_speed_hz;
	unsigned int ptp_sts_word_pre;
	unsigned int ptp_sts_word_post;
	struct ptp_system_timestamp *ptp_sts;
	bool timestamped;
	struct list_head transfer_list;
	u16 error;
};
struct spi_message {
	struct list_head transfers;
	struct spi_device *spi;
	unsigned is_dma_mapped : 1;
	void (*complete)(void *context);
	void *context;
	unsigned frame_length;
	unsigned actual_length;
	int status;
	struct list_head queue;
	void *state;
	struct list_head resources;
	bool prepared;
};
typedef void (*spi_replaced_release_t)(struct spi_controller *ctlr, struct spi_message *msg, struct spi_replaced_transfers *res);
struct spi_replaced_transfers {
	spi_replaced_release_t release;
	void *extradata;
	struct list_head replaced_transfers;
	struct list_head *replaced_after;
	size_t inserted;
	struct spi_transfer inserted_transfers[];
};
struct spi_board_info {
	char modalias[SPI_NAME_SIZE];
	const void *platform_data;
	const struct software_node *swnode;
	void *controller_data;
	int irq;
	u32 max_speed_hz;
	u16 bus_num;
	u16 chip_select;
	u32 mode;
};
#define to_spi_device(d) container_of((d), struct spi_device, dev)
#define to_spi_driver(d) container_of((d), struct spi_driver, driver)
#define spi_register_driver(d) __spi_register_driver(THIS_MODULE, d)
#define module_spi_driver(d) module_driver(d, spi_register_driver, spi_unregister_driver)
#define spi_master spi_controller
static inline void *spi_get_drvdata(const struct spi_device *spi) { return dev_get_drvdata(&spi->dev); }
static inline void spi_set_drvdata(struct spi_device *spi, void *data) { dev_set_drvdata(&spi->dev, data); }
static inline void *spi_get_ctldata(const struct spi_device *spi) { return spi->controller_state; }
static inline void spi_set_ctldata(struct spi_device *spi, void *state) { spi->controller_state = state; }
static inline void *spi_controller_get_devdata(struct spi_controller *ctlr) { return dev_get_drvdata(&ctlr->dev); }
static inline void spi_controller_set_devdata(struct spi_controller *ctlr, void *data) { dev_set_drvdata(&ctlr->dev, data); }
#define spi_master_get_devdata(c) spi_controller_get_devdata(c)
#define spi_master_set_devdata(c, d) spi_controller_set_devdata(c, d)
#define spi_master_get(c) spi_controller_get(c)
#define spi_master_put(c) spi_controller_put(c)
#define spi_master_suspend(c) spi_controller_suspend(c)
#define spi_master_resume(c) spi_controller_resume(c)
#define spi_register_master(c) spi_register_controller(c)
#define devm_spi_register_master(d, c) devm_spi_register_controller(d, c)
#define spi_unregister_master(c) spi_unregister_controller(c)
static inline void spi_message_init_no_memset(struct spi_message *m) { INIT_LIST_HEAD(&m->transfers); }
static inline void spi_message_init(struct spi_message *m) { memset(m, 0, sizeof(*m)); INIT_LIST_HEAD(&m->transfers); }
static inline void spi_message_add_tail(struct spi_transfer *t, struct spi_message *m) { list_add_tail(&t->transfer_list, &m->transfers); }
static inline void spi_transfer_del(struct spi_transfer *t) { list_del(&t->transfer_list); }
static inline void spi_message_init_with_transfers(struct spi_message *m, struct spi_transfer *xfers, unsigned int n)
{
	unsigned int i;

	spi_message_init(m);
	for (i = 0; i < n; i++)
		spi_message_add_tail(&xfers[i], m);
}
extern struct bus_type spi_bus_type;
int spi_delay_to_ns(struct spi_delay *_delay, struct spi_transfer *xfer);
int spi_delay_exec(struct spi_delay *_delay, struct spi_transfer *xfer);
struct spi_device *spi_dev_get(struct spi_device *spi);
void spi_dev_put(struct spi_device *spi);
u8 spi_get_chipselect(const struct spi_device *spi, u8 idx);
void spi_set_chipselect(struct spi_device *spi, u8 idx, u8 chipselect);
struct gpio_desc *spi_get_csgpiod(const struct spi_device *spi, u8 idx);
void spi_set_csgpiod(struct spi_device *spi, u8 idx, struct gpio_desc *csgpiod);
int __spi_register_driver(struct module *owner, struct spi_driver *sdrv);
void spi_unregister_driver(struct spi_driver *sdrv);
struct spi_device *spi_new_ancillary_device(struct spi_device *spi, u8 chip_select);
struct spi_controller *spi_controller_get(struct spi_controller *ctlr);
void spi_controller_put(struct spi_controller *ctlr);
bool spi_controller_is_slave(struct spi_controller *ctlr);
bool spi_controller_is_target(struct spi_controller *ctlr);
int spi_controller_suspend(struct spi_controller *ctlr);
int spi_controller_resume(struct spi_controller *ctlr);
struct spi_message *spi_get_next_queued_message(struct spi_controller *ctlr);
void spi_finalize_current_message(struct spi_controller *ctlr);
void spi_finalize_current_transfer(struct spi_controller *ctlr);
void spi_take_timestamp_pre(struct spi_controller *ctlr, struct spi_transfer *xfer, size_t progress, bool irqs_off);
void spi_take_timestamp_post(struct spi_controller *ctlr, struct spi_transfer *xfer, size_t progress, bool irqs_off);
struct spi_controller *__spi_alloc_controller(struct device *host, unsigned int size, bool slave);
struct spi_controller *spi_alloc_master(struct device *host, unsigned int size);
struct spi_controller *spi_alloc_slave(struct device *host, unsigned int size);
struct spi_controller *spi_alloc_host(struct device *dev, unsigned int size);
struct spi_controller *spi_alloc_target(struct device *dev, unsigned int size);
struct spi_controller *__devm_spi_alloc_controller(struct device *dev, unsigned int size, bool slave);
struct spi_controller *devm_spi_alloc_master(struct device *dev, unsigned int size);
struct spi_controller *devm_spi_alloc_slave(struct device *dev, unsigned int size);
struct spi_controller *devm_spi_alloc_host(struct device *dev, unsigned int size);
struct spi_controller *devm_spi_alloc_target(struct device *dev, unsigned int size);
int spi_register_controller(struct spi_controller *ctlr);
int devm_spi_register_controller(struct device *dev, struct spi_controller *ctlr);
void spi_unregister_controller(struct spi_controller *ctlr);
struct spi_device *acpi_spi_device_alloc(struct spi_controller *ctlr, struct acpi_device *adev, int index);
int acpi_spi_count_resources(struct acpi_device *adev);
int spi_transfer_delay_exec(struct spi_transfer *t);
int spi_setup(struct spi_device *spi);
int spi_async(struct spi_device *spi, struct spi_message *message);
int spi_slave_abort(struct spi_device *spi);
int spi_target_abort(struct spi_device *spi);
size_t spi_max_message_size(struct spi_device *spi);
size_t spi_max_transfer_size(struct spi_device *spi);
int spi_split_transfers_maxsize(struct spi_controller *ctlr, struct spi_message *msg, size_t maxsize, gfp_t gfp);
int spi_sync(struct spi_device *spi, struct spi_message *message);
int spi_sync_locked(struct spi_device *spi, struct spi_message *message);
int spi_bus_lock(struct spi_controller *ctlr);
int spi_bus_unlock(struct spi_controller *ctlr);
int spi_sync_transfer(struct spi_device *spi, struct spi_transfer *xfers, unsigned int num_xfers);
int spi_write(struct spi_device *spi, const void *buf, size_t len);
int spi_read(struct spi_device *spi, void *buf, size_t len);
int spi_write_then_read(struct spi_device *spi, const void *txbuf, unsigned n_tx, void *rxbuf, unsigned n_rx);
ssize_t spi_w8r8(struct spi_device *spi, u8 cmd);
ssize_t spi_w8r16(struct spi_device *spi, u8 cmd);
ssize_t spi_w8r16be(struct spi_device *spi, u8 cmd);
int spi_register_board_info(struct spi_board_info const *info, unsigned n);
struct spi_device *spi_alloc_device(struct spi_controller *ctlr);
int spi_add_device(struct spi_device *spi);
struct spi_device *spi_new_device(struct spi_controller *, struct spi_board_info *);
void spi_unregister_device(struct spi_device *spi);
const struct spi_device_id *spi_get_device_id(const struct spi_device *sdev);
const void *spi_get_device_match_data(const struct spi_device *sdev);
bool spi_transfer_is_last(struct spi_controller *ctlr, struct spi_transfer *xfer);
#endif
