#ifndef QZ_LINUX_PHY_TEGRA_XUSB_H
#define QZ_LINUX_PHY_TEGRA_XUSB_H
struct tegra_xusb_padctl;
struct tegra_xusb_padctl *tegra_xusb_padctl_get(struct device *dev);
void tegra_xusb_padctl_put(struct tegra_xusb_padctl *padctl);
int tegra_xusb_padctl_get_usb3_companion(struct tegra_xusb_padctl *padctl, unsigned int port);
#endif
