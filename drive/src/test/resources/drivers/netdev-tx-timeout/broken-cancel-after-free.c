// SPDX-License-Identifier: Apache-2.0
/* Minimal ethernet mac: one frame in flight, a reset work for timeouts. */
#include <linux/etherdevice.h>
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/platform_device.h>
#include <linux/rtnetlink.h>

#define MM_CTRL		0x00
#define MM_LEN		0x04
#define MM_FIFO		0x08

struct minimac {
	struct net_device *ndev;
	void __iomem *base;
	int irq;
	struct work_struct reset;
};

static void minimac_reset(struct work_struct *work)
{
	struct minimac *mm = container_of(work, struct minimac, reset);

	rtnl_lock();
	if (netif_running(mm->ndev)) {
		writel(0, mm->base + MM_CTRL);
		writel(1, mm->base + MM_CTRL);
		netif_trans_update(mm->ndev);
		netif_wake_queue(mm->ndev);
	}
	rtnl_unlock();
}

static irqreturn_t minimac_irq(int irq, void *dev_id)
{
	struct net_device *ndev = dev_id;

	netif_wake_queue(ndev);
	return IRQ_HANDLED;
}

static int minimac_open(struct net_device *ndev)
{
	struct minimac *mm = netdev_priv(ndev);
	int err;

	err = request_irq(mm->irq, minimac_irq, 0, ndev->name, ndev);
	if (err)
		return err;

	writel(1, mm->base + MM_CTRL);
	netif_start_queue(ndev);
	return 0;
}

static int minimac_stop(struct net_device *ndev)
{
	struct minimac *mm = netdev_priv(ndev);

	netif_stop_queue(ndev);
	writel(0, mm->base + MM_CTRL);
	free_irq(mm->irq, ndev);
	return 0;
}

static netdev_tx_t minimac_xmit(struct sk_buff *skb, struct net_device *ndev)
{
	struct minimac *mm = netdev_priv(ndev);

	netif_stop_queue(ndev);
	iowrite8_rep(mm->base + MM_FIFO, skb->data, skb_headlen(skb));
	writel(skb_headlen(skb), mm->base + MM_LEN);
	dev_consume_skb_any(skb);
	return NETDEV_TX_OK;
}

static void minimac_tx_timeout(struct net_device *ndev, unsigned int txqueue)
{
	struct minimac *mm = netdev_priv(ndev);

	schedule_work(&mm->reset);
}

static const struct net_device_ops minimac_ops = {
	.ndo_open	= minimac_open,
	.ndo_stop	= minimac_stop,
	.ndo_start_xmit	= minimac_xmit,
	.ndo_tx_timeout	= minimac_tx_timeout,
};

static int minimac_probe(struct platform_device *pdev)
{
	struct net_device *ndev;
	struct minimac *mm;
	int err;

	ndev = alloc_etherdev(sizeof(*mm));
	if (!ndev)
		return -ENOMEM;

	SET_NETDEV_DEV(ndev, &pdev->dev);
	mm = netdev_priv(ndev);
	mm->ndev = ndev;
	INIT_WORK(&mm->reset, minimac_reset);

	mm->irq = platform_get_irq(pdev, 0);
	if (mm->irq < 0) {
		err = mm->irq;
		goto free;
	}

	mm->base = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(mm->base)) {
		err = PTR_ERR(mm->base);
		goto free;
	}

	ndev->netdev_ops = &minimac_ops;
	ndev->watchdog_timeo = HZ;
	eth_hw_addr_random(ndev);
	platform_set_drvdata(pdev, ndev);

	err = register_netdev(ndev);
	if (err)
		goto free;

	return 0;

free:
	free_netdev(ndev);
	return err;
}

static int minimac_remove(struct platform_device *pdev)
{
	struct net_device *ndev = platform_get_drvdata(pdev);
	struct minimac *mm = netdev_priv(ndev);

	unregister_netdev(ndev);
	free_netdev(ndev);
	cancel_work_sync(&mm->reset);
	return 0;
}

static struct platform_driver minimac_driver = {
	.probe	= minimac_probe,
	.remove	= minimac_remove,
	.driver	= { .name = "minimac" },
};
module_platform_driver(minimac_driver);

MODULE_LICENSE("GPL");
