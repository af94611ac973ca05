#ifndef QZ_LINUX_MMC_HOST_H
#define QZ_LINUX_MMC_HOST_H
#include <linux/dma-direction.h>
#include <linux/mmc/pm.h>
struct dentry;
struct led_trigger;
struct mmc_bus_ops;
struct mmc_card;
struct mmc_cqe_ops;
struct mmc_data;
struct mmc_host;
struct mmc_host_ops;
struct mmc_ios;
struct mmc_request;
struct regulator;
struct wakeup_source;
#define MMC_POWER_OFF 0
#define MMC_BUS_WIDTH_4 2
#define MMC_VDD_32_33 0x100000
#define MMC_VDD_33_34 0x200000
struct mmc_ios {
	unsigned int clock;
	unsigned short vdd;
	unsigned char bus_mode;
	unsigned char chip_select;
	unsigned char power_mode;
	unsigned char bus_width;
	unsigned char timing;
	unsigned char signal_voltage;
	unsigned char drv_type;
	bool enhanced_strobe;
};
struct mmc_host_ops {
	void (*post_req)(struct mmc_host *host, struct mmc_request *req, int err);
	void (*pre_req)(struct mmc_host *host, struct mmc_request *req);
	void (*request)(struct mmc_host *host, struct mmc_request *req);
	void (*set_ios)(struct mmc_host *host, struct mmc_ios *ios);
	int (*get_ro)(struct mmc_host *host);
	int (*get_cd)(struct mmc_host *host);
	void (*enable_sdio_irq)(struct mmc_host *host, int enable);
	int (*start_signal_voltage_switch)(struct mmc_host *host, struct mmc_ios *ios);
	int (*card_busy)(struct mmc_host *host);
	int (*execute_tuning)(struct mmc_host *host, u32 opcode);
	int (*prepare_hs400_tuning)(struct mmc_host *host, struct mmc_ios *ios);
	void (*hs400_enhanced_strobe)(struct mmc_host *host, struct mmc_ios *ios);
	void (*card_hw_reset)(struct mmc_host *host);
	void (*card_event)(struct mmc_host *host);
};
struct mmc_slot {
	int __qz_none;
};
struct mmc_supply {
	struct regulator *vmmc;
	struct regulator *vqmmc;
};
struct mmc_host {
	struct device *parent;
	struct device class_dev;
	int index;
	const struct mmc_host_ops *ops;
	unsigned int f_min;
	unsigned int f_max;
	u32 ocr_avail;
	struct wakeup_source *ws;
	u32 caps;
	u32 caps2;
	mmc_pm_flag_t pm_caps;
	unsigned int max_seg_size;
	unsigned short max_segs;
	unsigned short unused;
	unsigned int max_req_size;
	unsigned int max_blk_size;
	unsigned int max_blk_count;
	unsigned int max_busy_timeout;
	spinlock_t lock;
	struct mmc_ios ios;
	bool claimed;
	unsigned int vqmmc_enabled : 1;
	struct mmc_card *card;
	wait_queue_head_t wq;
	struct delayed_work detect;
	struct mmc_slot slot;
	const struct mmc_bus_ops *bus_ops;
	mmc_pm_flag_t pm_flags;
	struct led_trigger *led;
	bool regulator_enabled;
	struct mmc_supply supply;
	struct dentry *debugfs_root;
	unsigned int actual_clock;
	u32 dsr;
	const struct mmc_cqe_ops *cqe_ops;
	void *cqe_private;
	unsigned long private[];
};
struct mmc_host *mmc_alloc_host(int extra, struct device *);
int mmc_add_host(struct mmc_host *);
void mmc_remove_host(struct mmc_host *);
void mmc_free_host(struct mmc_host *);
int mmc_of_parse(struct mmc_host *host);
int mmc_of_parse_voltage(struct mmc_host *host, u32 *mask);
void *mmc_priv(struct mmc_host *host);
struct mmc_host *mmc_from_priv(void *priv);
void mmc_detect_change(struct mmc_host *, unsigned long delay);
void mmc_request_done(struct mmc_host *, struct mmc_request *);
void mmc_signal_sdio_irq(struct mmc_host *host);
void sdio_signal_irq(struct mmc_host *host);
int mmc_regulator_set_ocr(struct mmc_host *mmc, struct regulator *supply, unsigned short vdd_bit);
int mmc_regulator_set_vqmmc(struct mmc_host *mmc, struct mmc_ios *ios);
int mmc_regulator_get_supply(struct mmc_host *mmc);
int mmc_card_is_removable(struct mmc_host *host);
int mmc_card_hs(struct mmc_card *card);
void mmc_retune_timer_stop(struct mmc_host *host);
void mmc_retune_needed(struct mmc_host *host);
enum dma_data_direction mmc_get_dma_dir(struct mmc_data *data);
int mmc_send_tuning(struct mmc_host *host, u32 opcode, int *cmd_error);
int mmc_get_ext_csd(struct mmc_card *card, u8 **new_ext_csd);
#endif
