#ifndef QZ_LINUX_USB_CHIPIDEA_H
#define QZ_LINUX_USB_CHIPIDEA_H
#include <linux/notifier.h>
#include <linux/usb/otg.h>
#include <linux/usb/phy.h>
struct ci_hdrc;
struct ci_hdrc_platform_data;
struct extcon_dev;
struct phy;
struct pinctrl;
struct pinctrl_state;
struct platform_device;
struct regulator;
struct resource;
struct usb_phy;
#define CI_HDRC_REGS_SHARED 1UL
#define CI_HDRC_DISABLE_DEVICE_STREAMING 2UL
#define CI_HDRC_SUPPORTS_RUNTIME_PM 4UL
#define CI_HDRC_DISABLE_HOST_STREAMING 8UL
#define CI_HDRC_DISABLE_STREAMING 10
#define CI_HDRC_DUAL_ROLE_NOT_OTG 0x10UL
#define CI_HDRC_IMX28_WRITE_FIX 0x20UL
#define CI_HDRC_FORCE_FULLSPEED 0x40UL
#define CI_HDRC_TURN_VBUS_EARLY_ON 0x80UL
#define CI_HDRC_SET_NON_ZERO_TTHA 0x100UL
#define CI_HDRC_OVERRIDE_AHB_BURST 0x200UL
#define CI_HDRC_OVERRIDE_TX_BURST 0x400UL
#define CI_HDRC_OVERRIDE_RX_BURST 0x800UL
#define CI_HDRC_OVERRIDE_PHY_CONTROL 0x1000UL
#define CI_HDRC_REQUIRES_ALIGNED_DMA 0x2000UL
#define CI_HDRC_IMX_IS_HSIC 0x4000UL
#define CI_HDRC_PMQOS 0x8000UL
#define CI_HDRC_PHY_VBUS_CONTROL 0x10000UL
#define CI_HDRC_HAS_PORTSC_PEC_MISSED 0x20000UL
#define CI_HDRC_CONTROLLER_RESET_EVENT 0
#define CI_HDRC_CONTROLLER_STOPPED_EVENT 1
#define CI_HDRC_IMX_HSIC_ACTIVE_EVENT 2
#define CI_HDRC_IMX_HSIC_SUSPEND_EVENT 3
#define CI_HDRC_CONTROLLER_VBUS_EVENT 4
#define DEF_CAPOFFSET 0x100
struct ci_hdrc_cable {
	bool connected;
	bool changed;
	bool enabled;
	struct extcon_dev *edev;
	struct ci_hdrc *ci;
	struct notifier_block nb;
};
struct ci_hdrc_platform_data {
	const char *name;
	uintptr_t capoffset;
	unsigned power_budget;
	struct phy *phy;
	struct usb_phy *usb_phy;
	enum usb_phy_interface phy_mode;
	unsigned long flags;
	enum usb_dr_mode dr_mode;
	int (*notify_event)(struct ci_hdrc *ci, unsigned event);
	struct regulator *reg_vbus;
	struct usb_otg_caps ci_otg_caps;
	bool tpl_support;
	u32 itc_setting;
	u32 ahb_burst_config;
	u32 tx_burst_size;
	u32 rx_burst_size;
	struct ci_hdrc_cable vbus_extcon;
	struct ci_hdrc_cable id_extcon;
	u32 phy_clkgate_delay_us;
	struct pinctrl *pctl;
	struct pinctrl_state *pins_default;
	struct pinctrl_state *pins_host;
	struct pinctrl_state *pins_device;
	int (*hub_control)(struct ci_hdrc *ci, u16 typeReq, u16 wValue, u16 wIndex, char *buf, u16 wLength, bool *done, unsigned long *flags);
	void (*enter_lpm)(struct ci_hdrc *ci, bool enable);
};
struct platform_device *ci_hdrc_add_device(struct device *dev, struct resource *res, int nres, struct ci_hdrc_platform_data *platdata);
void ci_hdrc_remove_device(struct platform_device *pdev);
enum usb_dr_mode ci_hdrc_query_available_role(struct platform_device *pdev);
#endif
