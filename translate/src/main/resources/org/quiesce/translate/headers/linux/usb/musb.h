#ifndef QZ_LINUX_USB_MUSB_H
#define QZ_LINUX_USB_MUSB_H
struct musb_fifo_cfg;
struct musb_hdrc_config;
#define MUSB_EP_FIFO_SINGLE(a_, b_, c_) MUSB_EP_FIFO(a_, b_, BUF_SINGLE, c_)
enum musb_mode { MUSB_HOST = 1, MUSB_PERIPHERAL, MUSB_OTG };
enum musb_fifo_style { FIFO_RXTX, FIFO_TX, FIFO_RX };
enum musb_buf_mode { BUF_DOUBLE = 1 };
struct musb_fifo_cfg {
	u8 hw_ep_num;
	enum musb_fifo_style style;
	enum musb_buf_mode mode;
	u16 maxpacket;
};
struct musb_hdrc_config {
	struct musb_fifo_cfg *fifo_cfg;
	unsigned fifo_cfg_size;
	unsigned multipoint : 1;
	unsigned dyn_fifo : 1;
	unsigned host_port_deassert_reset_at_resume : 1;
	u8 num_eps;
	u8 ram_bits;
	u32 maximum_speed;
};
struct musb_hdrc_platform_data {
	u8 mode;
	const char *clock;
	int (*set_vbus)(struct device *dev, int is_on);
	u8 power;
	u8 min_power;
	u8 potpgt;
	unsigned extvbus : 1;
	int (*set_power)(int state);
	const struct musb_hdrc_config *config;
	void *board_data;
	const void *platform_ops;
};
enum musb_vbus_id_status { MUSB_UNKNOWN, MUSB_ID_GROUND, MUSB_ID_FLOAT, MUSB_VBUS_VALID, MUSB_VBUS_OFF };
int musb_mailbox(enum musb_vbus_id_status status);
#endif
