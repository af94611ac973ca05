// SPDX-License-Identifier: Apache-2.0
/* Receive only packet sniffer port: irq, NAPI poll, no transmit queue. */
#include <linux/etherdevice.h>
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/platform_device.h>

#define SN_IRQEN	0x00
#define SN_RXLEN	0x10
#define SN_RXDATA	0x14

struct sniff {
	struct net_device *dev;
	struct napi_struct napi;
	void __iomem *io;
};

static int sniff_poll(struct napi_struct *napi, int budget)
{
	struct sniff *sn = container_of(napi, struct sniff, napi);
	struct sk_buff *skb;
	int work = 0;
	u32 len;

	while (work < budget) {
		len = ioread32(sn->io + SN_RXLEN);
		if (!len || len > ETH_FRAME_LEN)
			break;
		skb = napi_alloc_skb(napi, len);
		if (!skb) {
			sn->dev->stats.rx_dropped++;
			break;
		}
		ioread8_rep(sn->io + SN_RXDATA, skb_put(skb, len), len);
		skb->protocol = eth_type_trans(skb, sn->dev);
		napi_gro_receive(napi, skb);
		work++;
	}

	if (work < budget && napi_complete_done(napi, work))
		iowrite32(1, sn->io + SN_IRQEN);

	return work;
}

static irqreturn_t sniff_irq(int irq, void *data)
{
	struct sniff *sn = data;

	if (napi_schedule_prep(&sn->napi)) {
		iowrite32(0, sn->io + SN_IRQEN);
		__napi_schedule(&sn->napi);
	}
	return IRQ_HANDLED;
}

static int sniff_open(struct net_device *dev)
{
	struct sniff *sn = netdev_priv(dev);
	int ret;

	napi_enable(&sn->napi);
	ret = request_irq(dev->irq, sniff_irq, 0, dev->name, sn);
	if (ret) {
		napi_disable(&sn->napi);
		return ret;
	}
	iowrite32(1, sn->io + SN_IRQEN);
	return 0;
}

static int sniff_close(struct net_device *dev)
{
	struct sniff *sn = netdev_priv(dev);

	iowrite32(0, sn->io + SN_IRQEN);
	napi_disable(&sn->napi);
	return 0;
}

static netdev_tx_t sniff_xmit(struct sk_buff *skb, struct net_device *dev)
{
	dev_kfree_skb_any(skb);
	return NETDEV_TX_OK;
}

static const struct net_device_ops sniff_ops = {
	.ndo_open	= sniff_open,
	.ndo_stop	= sniff_close,
	.ndo_start_xmit	= sniff_xmit,
};

static int sniff_probe(struct platform_device *pdev)
{
	struct net_device *dev;
	struct sniff *sn;
	int ret;

	dev = alloc_etherdev(sizeof(struct sniff));
	if (!dev)
		return -ENOMEM;
	SET_NETDEV_DEV(dev, &pdev->dev);
	sn = netdev_priv(dev);
	sn->dev = dev;

	ret = platform_get_irq(pdev, 0);
	if (ret < 0)
		goto err;
	dev->irq = ret;

	sn->io = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(sn->io)) {
		ret = PTR_ERR(sn->io);
		goto err;
	}

	dev->netdev_ops = &sniff_ops;
	netif_napi_add(dev, &sn->napi, sniff_poll);
	eth_hw_addr_random(dev);

	ret = register_netdev(dev);
	if (ret)
		goto err;

	platform_set_drvdata(pdev, dev);
	return 0;
err:
	free_netdev(dev);
	return ret;
}

static int sniff_remove(struct platform_device *pdev)
{
	struct net_device *dev = platform_get_drvdata(pdev);

	unregister_netdev(dev);
	free_netdev(dev);
	return 0;
}

static struct platform_driver sniff_driver = {
	.probe		= sniff_probe,
	.remove		= sniff_remove,
	.driver.name	= "sniffport",
};
module_platform_driver(sniff_driver);

MODULE_LICENSE("GPL");
