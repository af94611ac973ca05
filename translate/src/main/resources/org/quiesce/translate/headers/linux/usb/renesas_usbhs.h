#ifndef QZ_LINUX_USB_RENESAS_USBHS_H
#define QZ_LINUX_USB_RENESAS_USBHS_H
#include <linux/usb/ch9.h>
struct notifier_block;
struct platform_device;
struct renesas_usbhs_driver_pipe_config;
struct renesas_usbhs_platform_callback {
	int (*hardware_init)(struct platform_device *pdev);
	int (*hardware_exit)(struct platform_device *pdev);
	int (*power_ctrl)(struct platform_device *pdev, void *base, int enable);
	int (*phy_reset)(struct platform_device *pdev);
	int (*get_id)(struct platform_device *pdev);
	int (*get_vbus)(struct platform_device *pdev);
	int (*set_vbus)(struct platform_device *pdev, int enable);
	int (*notifier)(struct notifier_block *nb, unsigned long event, void *data);
};
struct renesas_usbhs_driver_param {
	struct renesas_usbhs_driver_pipe_config *pipe_configs;
	int pipe_size;
	int buswait_bwait;
	int pio_dma_border;
	u32 has_usb_dmac : 1;
	u32 has_cnen : 1;
	u32 cfifo_byte_addr : 1;
	u32 multi_clks : 1;
	u32 has_new_pipe_configs : 1;
};
struct renesas_usbhs_platform_info {
	struct renesas_usbhs_platform_callback platform_callback;
	struct renesas_usbhs_driver_param driver_param;
};
#endif
