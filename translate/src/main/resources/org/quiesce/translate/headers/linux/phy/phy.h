#ifndef QZ_LINUX_PHY_PHY_H
#define QZ_LINUX_PHY_PHY_H
#include <linux/node.h>
#include <linux/of.h>
#include <linux/phy/phy-dp.h>
#include <linux/phy/phy-lvds.h>
#include <linux/phy/phy-mipi-dphy.h>
#include <linux/pm_runtime.h>
#include <linux/regulator/consumer.h>
struct device_node;
struct of_phandle_args;
struct phy;
struct phy_ops;
struct regulator;
union phy_configure_opts;
#define phy_set_mode(a_, b_) phy_set_mode_ext(a_, b_, 0)
enum phy_mode { PHY_MODE_INVALID, PHY_MODE_USB_HOST, PHY_MODE_USB_HOST_SS = 5, PHY_MODE_USB_DEVICE, PHY_MODE_USB_OTG = 11, PHY_MODE_PCIE = 14, PHY_MODE_ETHERNET, PHY_MODE_MIPI_DPHY };
enum phy_media { PHY_MEDIA_SR = 1, PHY_MEDIA_DAC };
union phy_configure_opts {
	struct phy_configure_opts_mipi_dphy mipi_dphy;
	struct phy_configure_opts_dp dp;
	struct phy_configure_opts_lvds lvds;
};
struct phy_ops {
	int (*init)(struct phy *phy);
	int (*exit)(struct phy *phy);
	int (*power_on)(struct phy *phy);
	int (*power_off)(struct phy *phy);
	int (*set_mode)(struct phy *phy, enum phy_mode mode, int submode);
	int (*set_speed)(struct phy *phy, int speed);
	int (*configure)(struct phy *phy, union phy_configure_opts *opts);
	int (*validate)(struct phy *phy, enum phy_mode mode, int submode, union phy_configure_opts *opts);
	int (*reset)(struct phy *phy);
	int (*calibrate)(struct phy *phy);
	void (*release)(struct phy *phy);
	struct module *owner;
};
struct phy_attrs {
	u32 bus_width;
	u32 max_link_rate;
	enum phy_mode mode;
};
struct phy {
	struct device dev;
	int id;
	const struct phy_ops *ops;
	struct mutex mutex;
	int init_count;
	int power_count;
	struct phy_attrs attrs;
	struct regulator *pwr;
};
struct phy_provider {
	struct device *dev;
	struct device_node *children;
	struct module *owner;
	struct list_head list;
	struct phy *(*of_xlate)(struct device *dev, struct of_phandle_args *args);
};
static inline void *phy_get_drvdata(const struct phy *obj) { return dev_get_drvdata(&obj->dev); }
static inline void phy_set_drvdata(struct phy *obj, void *data) { dev_set_drvdata(&obj->dev, data); }
#define of_phy_provider_register(d, x) __of_phy_provider_register((d), NULL, THIS_MODULE, (x))
#define devm_of_phy_provider_register(d, x) __devm_of_phy_provider_register((d), NULL, THIS_MODULE, (x))
int phy_pm_runtime_get_sync(struct phy *phy);
int phy_pm_runtime_put_sync(struct phy *phy);
int phy_init(struct phy *phy);
int phy_exit(struct phy *phy);
int phy_power_on(struct phy *phy);
int phy_power_off(struct phy *phy);
int phy_set_mode_ext(struct phy *phy, enum phy_mode mode, int submode);
int phy_set_media(struct phy *phy, enum phy_media media);
int phy_set_speed(struct phy *phy, int speed);
int phy_configure(struct phy *phy, union phy_configure_opts *opts);
int phy_validate(struct phy *phy, enum phy_mode mode, int submode, union phy_configure_opts *opts);
int phy_reset(struct phy *phy);
int phy_calibrate(struct phy *phy);
int phy_get_bus_width(struct phy *phy);
void phy_set_bus_width(struct phy *phy, int bus_width);
struct phy *phy_get(struct device *dev, const char *string);
struct phy *devm_phy_get(struct device *dev, const char *string);
struct phy *devm_phy_optional_get(struct device *dev, const char *string);
struct phy *devm_of_phy_get(struct device *dev, struct device_node *np, const char *con_id);
struct phy *devm_of_phy_get_by_index(struct device *dev, struct device_node *np, int index);
void of_phy_put(struct phy *phy);
void phy_put(struct device *dev, struct phy *phy);
void devm_phy_put(struct device *dev, struct phy *phy);
struct phy *of_phy_get(struct device_node *np, const char *con_id);
struct phy *of_phy_simple_xlate(struct device *dev, struct of_phandle_args *args);
struct phy *devm_phy_create(struct device *dev, struct device_node *node, const struct phy_ops *ops);
int phy_create_lookup(struct phy *phy, const char *con_id, const char *dev_id);
#endif
