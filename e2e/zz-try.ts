import { launch, newDataDir } from '#e2e/app/launch.ts'
import { writeFileSync, rmSync, readFileSync } from 'node:fs'
import { execSync } from 'node:child_process'
const say=(...a)=>console.log(...a)
const ask=(app,n,i)=>app.page.evaluate(([n,i])=>window.office.ask(n,i),[n,i])
{ // damaged
 const dataDir=newDataDir(); writeFileSync(dataDir+'/zongchuang.db','x'.repeat(9000));
 const app=await launch({dataDir}); say('no key', JSON.stringify(await ask(app,'office.state',null)));
 await app.page.waitForTimeout(3000); await app.page.screenshot({path:'/tmp/shots/f1.png'})
 rmSync(dataDir+'/zongchuang.db'); say('retry', JSON.stringify(await ask(app,'office.retry',null)));
 await ask(app,'session.create-administrator',{username:'admin',displayName:'管理员',password:'Chuangkou-2026',desk:'01'})
 // kill the store
 const pid=app.app.process().pid
 const kids=execSync(`pgrep -P ${pid} -a || true`).toString(); 
 const store=execSync(`ps -eo pid,ppid,args | grep -- '--type=utility' | grep -v grep`).toString().split('\n').filter(l=>l.includes('node.mojom')); say(store.map(s=>s.slice(0,60)))
 for (const l of store) process.kill(Number(l.trim().split(/\s+/)[0]),'SIGKILL')
 await app.page.waitForTimeout(500)
 say('after kill', JSON.stringify(await ask(app,'session.state',null)), JSON.stringify(await ask(app,'work.counts',null)))
 // second instance
 const two = await launch({dataDir}).catch(e=>String(e).slice(0,100)); say('second', typeof two==='string'?two:'opened?!')
 // newer
 say(readFileSync(dataDir+'/logs/main.log','utf8'))
 await app.close()
}
{ const dataDir=newDataDir(); let app=await launch({dataDir}); await ask(app,'office.state',null); await app.close();
 execSync(`node -e "const B=require('better-sqlite3');const d=new B('${dataDir}/zongchuang.db');d.pragma('user_version=9990');d.close()"`)
 app=await launch({dataDir}); say('newer', JSON.stringify(await ask(app,'office.state',null))); await app.page.waitForTimeout(2000); await app.page.screenshot({path:'/tmp/shots/f2.png'}); await app.close()
 writeFileSync(dataDir+'/zongchuang.db','x'.repeat(9000));
 app=await launch({dataDir}); say('damaged', JSON.stringify(await ask(app,'office.state',null))); await app.close()
 rmSync(dataDir+'/key.json');
 app=await launch({dataDir}); say('nokey', JSON.stringify(await ask(app,'office.state',null))); await app.close()
}
process.exit(0)
